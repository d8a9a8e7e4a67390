import { fork } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a process cost, all its threads together: seconds, and MB of memory at its peak. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

/** What a process sends back; `drawing` is what it says of its own drawing. */
export type Measured = Cost & { readonly drawing?: { readonly wall: number; readonly cpu: number; readonly drawings: number } };

/** What `npm run build` begins with, too. */
const REMEMBERING = pathToFileURL(join(import.meta.dirname, 'remember-modules.ts')).href;

/** Runs a module of this folder in a process of its own and tells what that cost. */
export function measureChild(name: string, environment: Record<string, string>): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'measured.ts'), [join(import.meta.dirname, name)], { env: { ...process.env, NODE_OPTIONS: '', ...environment }, execArgv: ['--import', REMEMBERING], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    let measured: Measured | undefined;
    child.on('message', (message) => { measured = message as Measured; });
    child.on('error', reject);
    child.on('exit', (code) => (measured && code === 0 ? resolve(measured) : reject(new Error(`Impossible: ${name} ended with ${code}`))));
  });
}
