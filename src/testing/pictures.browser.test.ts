import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page as Tab } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

/**
 * A small picture of each kind of page, of the report that is kept for tests, so that a writer's change of words moves nothing here.
 * They are a quarter of the page's size: layout, colours and marks are seen, the last pixel of a letter is not.
 */
const SCALE = 0.25;
const FOLDER = join(import.meta.dirname, 'pictures');
/** The tallest part of a page that is kept, in px of the page. */
const TALLEST = 2400;
/** Pictures are compared field by field, a field being 16 px of the page wide and high: versions of a browser draw the edges of letters differently, but set them in the same place. */
const FIELD = 4;
/** A field looks different where the mean of a colour is more than this apart, of 255. */
const SEEN = 26;
/** Share of the fields that may look different. */
const ALLOWED = 0.006;

const KINDS: Readonly<Record<string, string>> = {
  home: '', chapter: 'evenings/', findings: 'findings/', 'finding-chart': 'findings/weekly-reading/', 'finding-figures': 'findings/warm-welcome/',
  'finding-voice': 'findings/lamp-left-on/', methods: 'methods/', data: 'data/', 'data-notes': 'data-notes/', about: 'about/', report: 'report/',
};

interface Mode {
  readonly name: string;
  readonly langs: readonly string[];
  readonly kinds?: readonly string[];
  readonly options: BrowserContextOptions;
  readonly paper?: true;
}

const phone = { width: 360, height: 740 };
const desk = { width: 1440, height: 900 };
const MODES: readonly Mode[] = [
  { name: 'phone', langs: ['he', 'en'], options: { viewport: phone } },
  { name: 'desk', langs: ['he', 'en'], options: { viewport: desk } },
  { name: 'dark', langs: ['he'], kinds: ['home', 'chapter', 'finding-chart', 'finding-voice'], options: { viewport: desk, colorScheme: 'dark' } },
  { name: 'forced', langs: ['he'], kinds: ['home', 'chapter', 'finding-chart'], options: { viewport: desk, forcedColors: 'active' } },
  { name: 'paper', langs: ['he', 'en'], kinds: ['home', 'chapter', 'finding-chart', 'report'], options: { viewport: { width: 665, height: 1000 } }, paper: true },
];

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser(inject('sites').harbour);
});
afterAll(() => opened.close());

describe.concurrent.each(MODES)('$name', ({ name, langs, kinds = Object.keys(KINDS), options, paper }) => {
  it.each(langs.flatMap((lang) => kinds.map((kind) => `${kind}-${lang}`)))('%s looks as it did', async (page) => {
    const [, kind = '', lang = ''] = /^(.*)-(\w+)$/.exec(page) ?? [];
    const shot = await opened.inTab({ ...options, deviceScaleFactor: SCALE }, async (tab) => {
      if (paper) await tab.emulateMedia({ media: 'print' });
      await opened.goTo(tab, `${lang}/${KINDS[kind]}`);
      return pictureOf(tab);
    });
    const file = join(FOLDER, `${page}-${name}.png`);
    const different = existsSync(file) ? difference(readFileSync(file), shot) : 1;
    if (different > ALLOWED && process.env['CI'] === undefined) writeFileSync(file.replace(/\.png$/, '-changed.png'), shot);
    expect(different, `${page}-${name}.png: ${(100 * different).toFixed(1)} % of the picture differs; look at ${page}-${name}-changed.png beside it, and put it in its place if it is right`).toBeLessThanOrEqual(ALLOWED);
  });
});

async function pictureOf(tab: Tab): Promise<Buffer> {
  const { width, height } = await tab.evaluate(() => ({ width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight }));
  return tab.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) }, animations: 'disabled' });
}

/** Share of the fields in which two pictures differ; 1 where they are of different sizes. */
function difference(kept: Buffer, shot: Buffer): number {
  const [one, two] = [PNG.sync.read(kept), PNG.sync.read(shot)];
  if (one.width !== two.width || Math.abs(one.height - two.height) > 2) return 1;
  let [fields, different] = [0, 0];
  for (let y = 0; y + FIELD <= Math.min(one.height, two.height); y += FIELD) {
    for (let x = 0; x + FIELD <= one.width; x += FIELD) {
      fields += 1;
      if ([0, 1, 2].some((channel) => Math.abs(meanOf(one, x, y, channel) - meanOf(two, x, y, channel)) > SEEN)) different += 1;
    }
  }
  return different / fields;
}

/** Mean of one colour in a field, 0 to 255. */
function meanOf({ data, width }: PNG, left: number, top: number, channel: number): number {
  let sum = 0;
  for (let y = top; y < top + FIELD; y += 1) for (let x = left; x < left + FIELD; x += 1) sum += data[4 * (y * width + x) + channel] ?? 0;
  return sum / FIELD ** 2;
}
