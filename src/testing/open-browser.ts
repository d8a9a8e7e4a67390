import { chromium, type Browser, type BrowserContextOptions, type Page as Tab } from 'playwright-core';
import { withOwnPolicy } from '../output/page-policy.ts';
import { serveFolder } from '../output/serve-folder.ts';
import { findBrowser } from './find-browser.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { attributeOf, elementsOf } from './html-tree.ts';
import { readSite, type Page } from './site-pages.ts';
import { withoutCopies } from './without-copies.ts';

/** Tabs that look at pages side by side: one for each core of the machines that this is built on. */
const TABS = 2;

let shared: Promise<Browser> | undefined;

/** The browser that all test files of a process share; it ends with the process. What a test does in it stays in a context of its own. */
export function sharedBrowser(): Promise<Browser> {
  return (shared ??= findBrowser().then((options) => chromium.launch(options)));
}

/** Waits until a tab shows what it will: laid out as its window and media ask, in the fonts that this takes. */
export async function settled(tab: Tab): Promise<void> {
  await tab.evaluate(async () => {
    // Fonts are asked for by layout only.
    document.documentElement.getBoundingClientRect();
    await document.fonts.ready;
  });
}

/** A built site in a browser. */
export interface OpenedBrowser {
  readonly pages: readonly Page[];
  /** A few pages of each language that together hold everything that its pages are made of; the others differ in their words only. */
  readonly makes: readonly Page[];
  readonly origin: string;
  /** Opens a page of the site and waits until its fonts are there. */
  goTo(tab: Tab, path: string): Promise<void>;
  /** Hands a fresh tab to `use`, and closes it. */
  inTab<T>(options: BrowserContextOptions, use: (tab: Tab) => Promise<T>): Promise<T>;
  /** Shows each page to `look`, several at once; its findings come back in the order of the pages, each with its page. `prepare` is handed each tab first. */
  onEach(pages: readonly Page[], options: BrowserContextOptions, look: (tab: Tab, page: Page) => Promise<string[]>, prepare?: (tab: Tab) => void): Promise<string[]>;
  close(): Promise<void>;
}

/** What a page is made of: every element with its class, in its language. */
function partsOf({ document, lang }: Page): Set<string> {
  return new Set(elementsOf(document).map((one) => `${lang} ${one.tagName} ${attributeOf(one, 'class') ?? ''}`));
}

/** Pages that hold all parts: time and again the one with the most parts that none before it has. */
function coverOf(pages: readonly Page[]): Page[] {
  const left = new Map(pages.map((page) => [page, partsOf(page)]));
  const cover: Page[] = [];
  for (;;) {
    const [best] = [...left].sort(([, a], [, b]) => b.size - a.size);
    if (!best || best[1].size === 0) return cover;
    const [page, taken] = best;
    cover.push(page);
    for (const [other, parts] of left) left.set(other, parts.difference(taken));
  }
}

const covers = new Map<string, Page[]>();

/** The cover of a site, worked out once. */
function coversOf(folder: string, pages: readonly Page[]): Page[] {
  const cover = covers.get(folder) ?? coverOf(pages);
  covers.set(folder, cover);
  return cover;
}

/** A page that waits for its fonts however late they come: tests look at what they set, and a busy machine is late. */
const withFontsAwaited = (html: string) => withOwnPolicy(html.replaceAll('font-display:optional', 'font-display:swap'));

/** Serves a built site to the shared browser. */
export async function openBrowser(folder: string): Promise<OpenedBrowser> {
  const [serving, browser] = await Promise.all([serveFolder(folder, '/', 0, withFontsAwaited), sharedBrowser()]);
  const origin = `http://localhost:${serving.port}`;
  // The first page and short addresses lead to a language at once; there is nothing on them to look at. Of embeds a few that together hold everything are enough.
  const all = withoutCopies(readSite(folder).pages.filter((page) => page.path !== '' && !page.path.startsWith('f/')));
  const isEmbed = ({ path }: Page) => /^(?:v\/[^/]+\/)?embed\//.test(path);
  const pages = [...all.filter((page) => !isEmbed(page)), ...coverOf(all.filter(isEmbed))];
  const inTab: OpenedBrowser['inTab'] = async (options, use) => {
    const context = await browser.newContext(options);
    try {
      return await use(await context.newPage());
    } finally {
      await context.close();
    }
  };
  const goTo: OpenedBrowser['goTo'] = async (tab, path) => {
    await tab.goto(`${origin}/${path}`, { waitUntil: 'load' });
    await settled(tab);
  };
  return {
    origin, pages, inTab, goTo,
    // The whole report on one page is made of what the others are, and as long as all of them.
    get makes() { return coversOf(folder, IS_NIGHTLY ? pages : pages.filter(({ name }) => name !== 'report/')); },
    async onEach(shown, options, look, prepare) {
      const waiting = [...shown];
      const found = new Map<Page, string[]>();
      await Promise.all(Array.from({ length: TABS }, () => inTab(options, async (tab) => {
        prepare?.(tab);
        for (let page = waiting.shift(); page; page = waiting.shift()) {
          await goTo(tab, page.path);
          found.set(page, (await look(tab, page)).map((fault) => `/${page?.path}: ${fault}`));
        }
      })));
      return shown.flatMap((page) => found.get(page) ?? []);
    },
    close: () => serving.close(),
  };
}
