import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Frame, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNone } from './expect-none.ts';
import { textBelow, attributeOf, elementsOf } from './html-tree.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';
import { readSite } from './site-pages.ts';

/** Pages of another origin show frames of the site. */
let opened: OpenedBrowser;
let host: Server;
let shown = '';

beforeAll(async () => {
  opened = await openBrowser(inject('sites').harbour);
  host = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(shown));
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await opened.close();
  host.closeAllConnections();
  await new Promise((resolve) => host.close(resolve));
});

interface Hosting {
  readonly path: string;
  readonly dir?: 'rtl' | 'ltr';
  readonly resizer?: boolean;
  readonly style?: string;
  readonly height?: number;
}

/** Opens a page of another origin with a frame of the site in it. */
async function inHost<T>({ path, dir = 'ltr', resizer = false, style = '', height = 200 }: Hosting, options: BrowserContextOptions, use: (tab: Tab, frame: Frame) => Promise<T>): Promise<T> {
  shown = `<!doctype html><html dir="${dir}"><title>Host</title><body><iframe src="${opened.origin}/${path}" title="t" width="100%" height="${height}" style="border: 0; ${style}"></iframe>${resizer ? `<script src="${opened.origin}/embed/resize.js" async></script>` : ''}</body></html>`;
  return opened.inTab(options, async (tab) => {
    await tab.goto(`http://localhost:${(host.address() as AddressInfo).port}/`, { waitUntil: 'load' });
    const frame = tab.frames()[1];
    if (!frame) throw new Error('Impossible: a host without a frame');
    return use(tab, frame);
  });
}

const paperOf = (frame: Frame) => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
const LIGHT = 'rgb(251, 251, 249)';
const DARK = 'rgb(20, 23, 28)';

describe.each(['rtl', 'ltr'] as const)('in a host from %s', (dir) => {
  it.each([['he', 'rtl'], ['en', 'ltr']])('a frame in %s keeps its own direction and gets the height of what it holds', async (lang, own) => {
    await inHost({ path: `embed/${lang}/reading-waves/`, dir, resizer: true }, { viewport: { width: 700, height: 900 } }, async (tab, frame) => {
      await tab.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 300);
      const inside = await frame.evaluate(() => ({ dir: getComputedStyle(document.documentElement).direction, over: document.documentElement.scrollHeight - innerHeight }));
      expect(inside).toEqual({ dir: own, over: 0 });
      // What is opened in the frame makes it higher.
      const before = await tab.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
      await frame.click('.figures summary');
      await tab.waitForFunction((low) => (document.querySelector('iframe')?.clientHeight ?? 0) > low + 100, before);
    });
  });
});

it('gives no height to a frame of another origin, or on the word of another', async () => {
  await inHost({ path: 'embed/he/reading-waves/', resizer: true }, {}, async (tab) => {
    await tab.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 300);
    const height = await tab.evaluate(async () => {
      const frame = document.querySelector('iframe');
      postMessage({ adva: 'height', height: 5000 }, '*');
      await new Promise((resolve) => setTimeout(resolve, 100));
      return frame?.clientHeight ?? 0;
    });
    expect(height).toBeLessThan(2000);
  });
});

it('refuses to be framed anywhere else', async () => {
  for (const path of ['he/', 'en/findings/weekly-reading/', 'f/weekly-reading/']) {
    await inHost({ path }, {}, async (_tab, frame) => expect([path, await frame.evaluate(() => location.protocol)]).toEqual([path, 'chrome-error:']));
  }
});

it('leads out of the frame by every link, those in its words too', async () => {
  await inHost({ path: 'embed/en/reading-waves/', height: 900 }, { javaScriptEnabled: false }, async (tab, frame) => {
    await frame.click('.chart-note a');
    await tab.waitForURL(`${opened.origin}/en/data-notes/**`);
  });
});

it('is light or dark as the system is, or as its address says', async () => {
  const paper = (hosting: Omit<Hosting, 'path'>, colorScheme: 'light' | 'dark', end = '') => inHost({ path: `embed/en/reading-waves/${end}`, ...hosting }, { colorScheme, javaScriptEnabled: false }, (_tab, frame) => paperOf(frame));
  expect([await paper({}, 'light'), await paper({}, 'dark'), await paper({}, 'light', '#dark'), await paper({}, 'dark', '#light')]).toEqual([LIGHT, DARK, DARK, LIGHT]);
});

it('is whole where no script runs, at the heights that its page tells', async () => {
  const site = readSite(inject('sites').harbour);
  const told = site.pages.filter((page) => page.lang === 'he' && page.name !== undefined).flatMap((page) => elementsOf(page.document, 'details').filter((one) => attributeOf(one, 'class') === 'embed-box').map((box) => {
    const [sizes = '', look] = elementsOf(box, 'p').filter((one) => attributeOf(one, 'class') === 'small').map(textBelow);
    const [wide, wideAt, phone, phoneAt] = (sizes.match(/\d[\d,]*/g) ?? []).map((one) => Number(one.replaceAll(',', '')));
    return { path: attributeOf(elementsOf(box, 'a').at(-1) ?? box, 'href')?.slice(1) ?? '', look, sizes: [[wideAt, wide], [phoneAt, phone]] as const };
  }));
  expect(told.length).toBeGreaterThan(6);
  const faults = await opened.inTab({ javaScriptEnabled: false }, async (tab) => {
    const found: string[] = [];
    for (const { path, sizes } of told) for (const [width = 0, height = 0] of sizes) {
      await tab.setViewportSize({ width, height: 100 });
      await opened.goTo(tab, path);
      const needed = await tab.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      if (needed > height || needed < 0.8 * height) found.push(`${path} at ${width} px: told ${height}, needs ${needed}`);
      if (await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`${path} at ${width} px scrolls sideways`);
    }
    return found;
  });
  expectNone(faults);
});

it('leads a short address on to the first language that the browser asks for, with its fragment; without script it names them all', async () => {
  const landed = (locale: string, javaScriptEnabled = true) => opened.inTab({ locale, javaScriptEnabled }, async (tab) => {
    await tab.goto(`${opened.origin}/f/weekly-reading/#chart-reading-waves`);
    if (javaScriptEnabled) await tab.waitForURL('**/findings/**');
    return tab.url().replace(opened.origin, '');
  });
  expect([await landed('en-GB'), await landed('he-IL'), await landed('de-DE')]).toEqual(['en', 'he', 'ar'].map((lang) => `/${lang}/findings/weekly-reading/#chart-reading-waves`));
  await opened.inTab({ javaScriptEnabled: false }, async (tab) => {
    await tab.goto(`${opened.origin}/f/weekly-reading/`);
    expect([tab.url(), await tab.locator('main a[hreflang]:visible').count()]).toEqual([`${opened.origin}/f/weekly-reading/`, 3]);
  });
});

it('shows a link to copy when it has the focus, and copies the whole address of the place', async () => {
  await opened.inTab({ permissions: ['clipboard-read', 'clipboard-write'] }, async (tab) => {
    await opened.goTo(tab, 'he/findings/weekly-reading/');
    const link = tab.locator('#chart-reading-waves .takeaway-line > .anchor');
    expect(await link.evaluate((one) => getComputedStyle(one).opacity)).toBe('0');
    // By keyboard, since a browser shows no focus that a pointer gave.
    await tab.keyboard.press('Tab');
    await link.focus();
    expect(await link.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.evaluate(() => navigator.clipboard.readText())).toBe(`${opened.origin}/he/findings/weekly-reading/#chart-reading-waves`);
  });
});

it('opens the table that a link leads to, and shows the words of a claim', async () => {
  await opened.inTab({ javaScriptEnabled: false }, async (tab) => {
    await opened.goTo(tab, 'en/findings/weekly-reading/#table-chart-reading-waves');
    expect(await tab.locator('#table-chart-reading-waves table').isVisible()).toBe(true);
    await opened.goTo(tab, 'en/evenings/#claim-weekly-rose');
    const claim = tab.locator('#claim-weekly-rose');
    expect([await claim.evaluate((one) => getComputedStyle(one).outlineStyle), await claim.evaluate((one) => one.getBoundingClientRect().top < innerHeight)]).toEqual(['solid', true]);
  });
});
