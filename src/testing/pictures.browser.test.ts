import type { BrowserContextOptions, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';
import { expectPicture, SCALE } from './picture-difference.ts';

/** A small picture of each kind of page, of the report that is kept for tests, so that a writer's change of words moves nothing here. */
/** The tallest part of a page that is kept, in px of the page. */
const TALLEST = 2400;
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
    expectPicture(`${page}-${name}`, shot, ALLOWED);
  });
});

async function pictureOf(tab: Tab): Promise<Buffer> {
  const { width, height } = await tab.evaluate(() => ({ width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight }));
  return tab.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) }, animations: 'disabled' });
}
