import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseFile } from '../parse/release-file.ts';
import type { PendingRelease } from '../report/pending-release.ts';

/** What a build on the way to a release came to. */
export interface BuiltStep {
  readonly release: ReleaseFile;
  /** What `data/lock.yaml` and `data/published.yaml` must say once it is released. */
  readonly lock: string;
  readonly ledger: string;
  readonly base: string;
  readonly origin?: string | undefined;
  readonly outDir: string;
  /** Files at old addresses: copies of what has moved, and what says that something is gone. No release keeps them. */
  readonly standIns: readonly string[];
  /** What it publishes and changes, for the terminal. */
  readonly told: readonly string[];
}

/**
 * Builds a release in a process of its own: Astro keeps what a bundle of pages once said, and the second build of a release has pages that the first has not.
 * What is wrong is printed there; undefined where it forbids the release.
 */
export async function buildStep(folder: string, releasing: PendingRelease, environment: NodeJS.ProcessEnv, programDir: string): Promise<BuiltStep | undefined> {
  await mkdir(folder, { recursive: true });
  const [asked, answer] = [join(folder, 'asked.json'), join(folder, 'answer.json')];
  await writeFile(asked, JSON.stringify(releasing));
  const said: Uint8Array[] = [];
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'release-step.ts'), asked, answer], { cwd: programDir, env: { ...environment, OUT_DIR: join(folder, 'site') }, stdio: ['ignore', 'inherit', 'pipe'] });
    child.stderr.on('data', (piece: Uint8Array) => said.push(piece));
    child.on('error', reject).on('close', resolve);
  });
  // The second build would say all warnings again.
  if (exitCode !== 0 || !releasing.stored) process.stderr.write(Buffer.concat(said));
  if (exitCode === 0) return JSON.parse(await readFile(answer, 'utf8')) as BuiltStep;
  process.exitCode = 1;
  return undefined;
}
