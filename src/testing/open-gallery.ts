import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core';
import { openDev } from './open-dev.ts';
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
  const server = await openDev(join('src', 'testing', 'reports', 'harbour'), 'en', 4790);
  const address = `${server.origin}gallery/`;
  const html = await (await fetch(address)).text();
  const browser = await sharedBrowser();
  return {
    html,
    inTab: (options, use, isShown) => inTab(browser, address, options, use, isShown),
    close: () => Promise.resolve(server.stop()),
  };
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
