import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, inject, it } from 'vitest';
import { openBrowser, settled, type OpenedBrowser } from './open-browser.ts';
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
  readonly viewport: { readonly width: number; readonly height: number };
  readonly media?: Parameters<Tab['emulateMedia']>[0];
}

const phone = { width: 360, height: 740 };
const desk = { width: 1440, height: 900 };
const MODES: readonly Mode[] = [
  { name: 'phone', langs: ['he', 'en'], viewport: phone },
  { name: 'desk', langs: ['he', 'en'], viewport: desk },
  { name: 'dark', langs: ['he'], kinds: ['home', 'chapter', 'finding-chart', 'finding-voice'], viewport: desk, media: { colorScheme: 'dark' } },
  { name: 'forced', langs: ['he'], kinds: ['home', 'chapter', 'finding-chart'], viewport: desk, media: { forcedColors: 'active' } },
  { name: 'paper', langs: ['he', 'en'], kinds: ['home', 'chapter', 'finding-chart', 'report'], viewport: { width: 665, height: 1000 }, media: { media: 'print' } },
];
const PAGES = Object.keys(KINDS).flatMap((kind) => ['he', 'en'].map((lang) => ({ kind, lang, modes: MODES.filter(({ langs, kinds = [kind] }) => langs.includes(lang) && kinds.includes(kind)) })));

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser(inject('sites').harbour);
});
afterAll(() => opened.close());

it.concurrent.for(PAGES)('$kind in $lang looks as it did in every mode', async ({ kind, lang, modes }, { expect }) => {
  await opened.inTab({ viewport: phone, deviceScaleFactor: SCALE }, async (tab) => {
    await opened.goTo(tab, `${lang}/${KINDS[kind]}`);
    for (const { name, viewport, media } of modes) {
      await tab.setViewportSize(viewport);
      await tab.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', ...media });
      await settled(tab);
      const shot = await pictureOf(tab);
      expect.soft(() => expectPicture(`${kind}-${lang}-${name}`, shot, ALLOWED)).not.toThrow();
    }
  });
});

async function pictureOf(tab: Tab): Promise<Buffer> {
  const { width, height } = await tab.evaluate(() => ({ width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight }));
  return tab.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) }, animations: 'disabled' });
}
