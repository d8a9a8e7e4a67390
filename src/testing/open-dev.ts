import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The server of `npm run dev`. */
export interface DevServer {
  /** Address of the site's base, ends with `/`. */
  readonly origin: string;
  stop(): void;
}

/** Starts `npm run dev` on a report under `/`, speaking the language `lang`, and waits until it says where its pages are. */
export function openDev(reportDir: string, lang: string, port: number): Promise<DevServer> {
  // Under Vitest's own variables Astro answers no page.
  const { SITE_URL: _url, OUT_DIR: _out, NODE_ENV: _mode, VITEST: _vitest, ...around } = process.env;
  const env = { ...around, PORT: String(port), BASE_PATH: '/', REPORT_DIR: reportDir, ADVA_LANG: lang, ASTRO_TELEMETRY_DISABLED: '1' };
  const server = spawn(process.execPath, [join('src', 'cli', 'dev.ts')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (part: Buffer) => {
      said += String(part);
      const origin = /(http:\S+\/)gallery\//.exec(said)?.[1];
      if (origin) resolve({ origin, stop: () => server.kill() });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', (code) => reject(new Error(`npm run dev ended with ${code}:\n${said}`)));
  });
}
