import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Ran } from './run-command.ts';
import { SCRATCH } from './scratch-folder.ts';

/** A build that is at work. */
export interface StartedBuild {
  readonly pid: number;
  /** What it came to; a killed build has the exit code -1. */
  readonly ended: Promise<Ran>;
  /** Ends it and everything that it started, without a warning. */
  kill(): void;
}

/** Starts `npm run build` on a report in a process group of its own; `before` runs another program before it, such as one that changes its user. */
export function startBuild(reportDir: string, outDir: string, settings: Readonly<Record<string, string>> = {}, before: readonly string[] = []): StartedBuild {
  const { SITE_URL: _url, BASE_PATH: _base, NODE_ENV: _mode, ...around } = process.env;
  mkdirSync(SCRATCH, { recursive: true });
  const env = { ...around, TMPDIR: SCRATCH, REPORT_DIR: reportDir, OUT_DIR: outDir, BASE_PATH: '/', ADVA_LANG: 'en', NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', BROTLI_QUALITY: '5', ...settings };
  const [command = '', ...args] = [...before, process.execPath, '--import', './src/cli/remember-modules.ts', join('src', 'cli', 'build.ts')];
  const child: ChildProcess = spawn(command, args, { cwd: process.cwd(), env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (part: Buffer) => { stdout += String(part); });
  child.stderr?.on('data', (part: Buffer) => { stderr += String(part); });
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ exitCode: code ?? -1, stdout, stderr }));
  });
  return {
    pid: child.pid ?? -1,
    ended,
    kill() {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    },
  };
}
