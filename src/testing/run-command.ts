import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SCRATCH } from './scratch-folder.ts';

/** What a command of the program came to. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of `src/cli/` in the repository's folder with these settings and nothing of the caller's own. */
export function runCommand(name: string, settings: Readonly<Record<string, string>> = {}, args: readonly string[] = []): Promise<Ran> {
  const { REPORT_DIR: _report, OUT_DIR: _out, DRAWINGS_DIR: _drawings, SITE_URL: _url, BASE_PATH: _base, ...environment } = process.env;
  // Vitest says NODE_ENV=test, under which a build would not be the one that is published.
  // A release builds its sites in the folder for what is temporary.
  const env = { ...environment, TMPDIR: SCRATCH, ...settings, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  mkdirSync(SCRATCH, { recursive: true });
  return new Promise((resolve) => {
    execFile(process.execPath, [join('src', 'cli', `${name}.ts`), ...args], { cwd: process.cwd(), env, maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, stdout, stderr });
    });
  });
}
