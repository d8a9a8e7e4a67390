import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core';
import { settled, sharedBrowser } from './open-browser.ts';

/** The gallery of the report that is kept for tests, as `npm run dev` serves it. */
export interface OpenedGallery {
  readonly html: string;
  /** Hands a fresh tab that shows the charts whose ids `isShown` picks, or all, to `use`, and closes it. */
  inTab<T>(options: BrowserContextOptions, use: (tab: Tab) => Promise<T>, isShown?: RegExp): Promise<T>;
  close(): Promise<void>;
}

/** Starts the server of `npm run dev`, for the shared browser. */
export async function openGallery(): Promise<OpenedGallery> {
  const server = await startServer();
  const html = await (await fetch(server.address)).text();
  const browser = await sharedBrowser();
  return {
    html,
    inTab: (options, use, isShown) => inTab(browser, server.address, options, use, isShown),
    close: () => Promise.resolve(server.stop()),
  };
}

function startServer(): Promise<{ address: string; stop: () => void }> {
  // Under Vitest's own variables Astro answers no page.
  const { SITE_URL: _url, OUT_DIR: _out, NODE_ENV: _mode, VITEST: _vitest, ...around } = process.env;
  const env = { ...around, PORT: '4790', BASE_PATH: '/', REPORT_DIR: join('src', 'testing', 'reports', 'harbour'), ASTRO_TELEMETRY_DISABLED: '1' };
  const server = spawn(process.execPath, [join('src', 'cli', 'dev.ts')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (part: Buffer) => {
      said += String(part);
      const address = /http:\S+\/gallery\//.exec(said)?.[0];
      if (address) resolve({ address, stop: () => server.kill() });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', (code) => reject(new Error(`npm run dev ended with ${code}:\n${said}`)));
  });
}

async function inTab<T>(browser: Browser, address: string, options: BrowserContextOptions, use: (tab: Tab) => Promise<T>, isShown = /./): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const tab = await context.newPage();
    // The script that loads a page again when a file changes, or when Vite has looked at its packages.
    await tab.route(/@vite\/client/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export {}' }));
    await tab.goto(address, { waitUntil: 'load' });
    await tab.evaluate((pattern) => {
      for (const pair of document.querySelectorAll('.gallery-pair')) if (!new RegExp(pattern).test(pair.id)) pair.remove();
    }, isShown.source);
    await settled(tab);
    return await use(tab);
  } finally {
    await context.close();
  }
}
