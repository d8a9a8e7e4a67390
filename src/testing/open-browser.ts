import { chromium, type Browser, type BrowserContextOptions, type Page as Tab } from 'playwright-core';
import { serveFolder } from '../output/serve-folder.ts';
import { findBrowser } from './find-browser.ts';
import { readSite, type Page } from './site-pages.ts';

/** A built site in a browser. */
export interface OpenedBrowser {
  readonly pages: readonly Page[];
  readonly browser: Browser;
  readonly origin: string;
  /** Opens a page of the site and waits until its fonts are there. */
  goTo(tab: Tab, path: string): Promise<void>;
  /** Hands a fresh tab to `use`, and closes it. */
  inTab<T>(options: BrowserContextOptions, use: (tab: Tab) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Serves a built site and starts a browser. */
export async function openBrowser(folder: string): Promise<OpenedBrowser> {
  const serving = await serveFolder(folder, '/', 0);
  const browser = await chromium.launch(await findBrowser());
  const origin = `http://localhost:${serving.port}`;
  return {
    browser, origin,
    // The first page leads to a language at once; there is nothing on it to look at.
    pages: readSite(folder).pages.filter((page) => page.path !== ''),
    async goTo(tab, path) {
      await tab.goto(`${origin}/${path}`, { waitUntil: 'load' });
      await tab.evaluate('document.fonts.ready.then(() => true)');
    },
    async inTab(options, use) {
      const context = await browser.newContext(options);
      try {
        return await use(await context.newPage());
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      await serving.close();
    },
  };
}
