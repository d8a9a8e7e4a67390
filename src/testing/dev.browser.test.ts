import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stripControls } from '../i18n/isolate.ts';
import { sharedBrowser } from './open-browser.ts';
import { openDev, type DevServer } from './open-dev.ts';
import { editFile, layOutHarbour } from './release-site.ts';
import { scratchFolder } from './scratch-folder.ts';

/** `npm run dev` on a copy of the harbour report, in Hebrew: it begins with a mistake in it. */
const CHAPTER = 'content/he/chapters/evenings.mdx';
let report = '';
let server: DevServer;
let tab: Tab;
const textOf = (file: string) => readFile(join(report, file), 'utf8');

beforeAll(async () => {
  report = await scratchFolder('dev');
  await layOutHarbour(report);
  await editFile(report, 'data/report.yaml', 'featured: [weekly-reading,', 'featured: [weekly-raeding,');
  server = await openDev(report, 'he', 4810);
  tab = await (await (await sharedBrowser()).newContext({ viewport: { width: 900, height: 600 } })).newPage();
});
afterAll(async () => {
  await tab?.context().close();
  server?.stop();
  await rm(report, { recursive: true, force: true });
});

const dialog = () => tab.locator('adva-problems dialog');
const told = async () => stripControls(await dialog().innerText());
const heading = (words: string) => tab.locator('h1', { hasText: words }).waitFor();

describe('a mistake', () => {
  it('that is there from the start is told in place of the first page, in the language of the writer, and goes when it is mended', async () => {
    await tab.goto(`${server.origin}he/`);
    await dialog().waitFor();
    expect(await told()).toMatch(/data\/report\.yaml:\d+:\d+ REFERENCE_DANGLING[^]*אין ממצא בשם weekly-raeding\.[^]*האם הכוונה ל־weekly-reading\?/);
    expect(await dialog().getAttribute('dir')).toBe('rtl');
    await editFile(report, 'data/report.yaml', 'weekly-raeding', 'weekly-reading');
    await tab.locator('main h1').waitFor();
    expect(await dialog().count()).toBe(0);
  });

  it('lies over the page that was open, which stays below it, and the page is where it was when it is mended', async () => {
    await tab.goto(`${server.origin}he/evenings/`);
    await tab.evaluate(() => scrollTo(0, 900));
    const before = await textOf(CHAPTER);
    await writeFile(join(report, CHAPTER), before.replace('reading.weekly@second', 'reading.wekly@second'));
    await dialog().waitFor();
    expect(await told()).toMatch(/content\/he\/chapters\/evenings\.mdx:10:\d+ ITEM_UNKNOWN[^]*אין היגד בשם wekly[^]*reading\.wekly@second[^]*האם הכוונה ל־weekly\?/);
    expect(await tab.locator('adva-problems mark').innerText()).toBe('<Value of="reading.wekly@second"/>');
    expect(await told()).not.toMatch(/\bat .*\.ts:|node_modules/);
    expect(await tab.locator('main h1').count()).toBe(1);
    await writeFile(join(report, CHAPTER), before);
    await dialog().waitFor({ state: 'detached' });
    expect(await tab.evaluate(() => scrollY)).toBe(900);
  });

  it('is told to who comes later as well', async () => {
    const before = await textOf('data/charts.yaml');
    await writeFile(join(report, 'data/charts.yaml'), before.replace('battery: reading', 'battery: <b>raeding</b>'));
    await dialog().waitFor();
    await tab.goto(`${server.origin}en/`);
    await dialog().waitFor();
    expect(await told()).toContain('<b>raeding</b>');
    await writeFile(join(report, 'data/charts.yaml'), before);
    await dialog().waitFor({ state: 'detached' });
  });
});

describe('a saved change shows in the open page, which stays where it was', () => {
  it.each([
    ['of a chapter', CHAPTER, /^title: .*$/m, 'title: ערבים אחרים', 'h1'],
    ['of a string', 'content/ar/strings.yaml', /^\s*menu: .*$/m, (found: string) => found.replace(/: .*/, ': أبواب'), 'header summary'],
  ] as const)('%s', async (_what, file, find, replace, selector) => {
    // The scripts of the server come in many small files.
    await tab.goto(`${server.origin}${file.split('/')[1]}/evenings/`, { waitUntil: 'networkidle' });
    await tab.setViewportSize({ width: 360, height: 600 });
    await tab.evaluate(() => scrollTo(0, 700));
    const seen = () => tab.evaluate(() => Math.round(document.querySelector('#chart-reading-waves')?.getBoundingClientRect().top ?? 0));
    const top = await seen();
    const before = await textOf(file);
    const words = (await tab.locator(selector).first().innerText()).trim();
    await writeFile(join(report, file), before.replace(find, replace as never));
    await tab.waitForFunction(([at, old]) => document.querySelector<HTMLElement>(at ?? '')?.innerText.trim() !== old && document.readyState === 'complete', [selector, words]);
    // What is read stays in its place, also where a line more or less stands above it.
    await expect.poll(async () => Math.abs(await seen() - top), { timeout: 5_000 }).toBeLessThanOrEqual(1);
    expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(500);
    await writeFile(join(report, file), before);
    await tab.waitForFunction(([at, old]) => document.querySelector<HTMLElement>(at ?? '')?.innerText.trim() === old, [selector, words]);
  });
});

describe('a draft', () => {
  it('is shown with a mark, on its page and where a link leads to it, though words of it are still to be written', async () => {
    // A page that is open would be loaded again while the tab is sent elsewhere.
    await tab.goto('about:blank');
    const words = await textOf(CHAPTER);
    for (const lang of ['ar', 'he', 'en']) await writeFile(join(report, `content/${lang}/chapters/nights.mdx`), '---\ntitle: TODO\nnav: TODO\nsummary: TODO\n---\n\n## TODO {#first}\n\nTODO\n');
    await editFile(report, 'data/report.yaml', 'pages: [evenings, methods]', 'pages: [evenings, nights, methods]');
    await editFile(report, 'data/report.yaml', 'navigation: [evenings,', 'drafts: [nights]\nnavigation: [evenings,');
    await expect.poll(async () => (await fetch(`${server.origin}he/nights/`)).status, { timeout: 20_000 }).toBe(200);
    await tab.goto(`${server.origin}he/nights/`);
    await heading('TODO');
    expect(await tab.locator('.draft-notice').innerText()).toContain('טיוטה');
    await tab.goto(`${server.origin}he/evenings/`);
    const mark = await tab.locator('a[href="/he/nights/"]').first().evaluate((link) => getComputedStyle(link, '::after').content);
    expect(mark).toContain('טיוטה');
    expect(await textOf(CHAPTER)).toBe(words);
  });

  it('may not be named where it is not published', async () => {
    const before = await textOf(CHAPTER);
    await writeFile(join(report, CHAPTER), `${before}\n[קישור](page:nights)\n`);
    await dialog().waitFor();
    expect(await told()).toContain('DRAFT_REFERRED');
    await writeFile(join(report, CHAPTER), before);
    await dialog().waitFor({ state: 'detached' });
  });
});
