import { parse } from 'parse5';
import type { BrowserContextOptions, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AWKWARD } from '../charts/awkward.fixture.ts';
import { CHART_KINDS } from '../parse/published-files.ts';
import { violationsOf } from './axe-violations.ts';
import { expectNone } from './expect-none.ts';
import { attributeOf, elementsOf } from './html-tree.ts';
import { openGallery, type OpenedGallery } from './open-gallery.ts';
import { faintIn } from './painted-contrast.ts';
import { expectPicture, SCALE } from './picture-difference.ts';

const LANGS = ['ar', 'he', 'en'];
/** The share of a small picture's fields that may look different: an interval's length is about one field. */
const ALLOWED = 0.01;
const TYPICAL = 'six-items-in-three-waves';

const sites = inject('sites');
let gallery: OpenedGallery;
let elements: ReturnType<typeof elementsOf>;
beforeAll(async () => {
  gallery = await openGallery();
  elements = elementsOf(parse(gallery.html));
});
afterAll(() => gallery.close());

const valuesOf = (name: string) => elements.flatMap((one) => attributeOf(one, name) ?? []);
const twice = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe('the gallery', () => {
  it('has a place for every kind, case and language', () => {
    const places = elements.filter((one) => attributeOf(one, 'class') === 'gallery-pair').map((one) => attributeOf(one, 'id') ?? '');
    expect(places).toHaveLength(CHART_KINDS.length * Object.keys(AWKWARD).length * LANGS.length);
    for (const kind of CHART_KINDS) for (const lang of LANGS) expect(places).toContain(`${kind}-${TYPICAL}-${lang}`);
  });

  it('draws every chart at both widths, once as on a phone and once wide', () => {
    const drawings = elements.filter((one) => one.tagName === 'svg' && attributeOf(one, 'role') === 'img').map((one) => `${attributeOf(one, 'aria-labelledby')} ${attributeOf(one, 'width')}`);
    expect(new Set(drawings).size).toBe(CHART_KINDS.length * Object.keys(AWKWARD).length * LANGS.length * 4);
  });

  it('gives each id once', () => expect(twice(valuesOf('id'))).toEqual([]));
  it('names the tables of charts of the same kind apart', () => {
    expect(twice(elements.filter((one) => attributeOf(one, 'class') === 'table-scroll').map((one) => attributeOf(one, 'aria-label') ?? ''))).toEqual([]);
  });

  it('is in no build', () => expect([sites.plain, sites.harbour].filter((folder) => existsSync(join(folder, 'gallery')))).toEqual([]));

  it.each([320, 1440])('does not scroll sideways at %d px', async (width) => {
    expect(await gallery.inTab({ viewport: { width, height: 800 } }, (tab) => tab.evaluate(() => document.documentElement.scrollWidth))).toBe(width);
  });

  it.each([{ colorScheme: 'light', width: 320, lang: 'he' }, { colorScheme: 'dark', width: 1440, lang: 'en' }] as const)('has no violation of axe-core, $colorScheme, $width px, $lang', async ({ colorScheme, width, lang }) => {
    expectNone(await gallery.inTab({ colorScheme, viewport: { width, height: 800 } }, violationsOf, new RegExp(`-${lang}$`)));
  });
});

const MODES: readonly { readonly name: string; readonly options: BrowserContextOptions }[] = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'forced', options: { forcedColors: 'active' } },
];

describe.each(MODES)('in $name', ({ options }) => {
  it('paints each mark 3 to 1 and each text 4.5 to 1 on what is behind it', async () => {
    const cases = `^((${CHART_KINDS.join('|')})-${TYPICAL}|matrix-single-letters|matrix-six-waves|waves-six-waves|spec-six-waves|bars-0-and-100)-he$`;
    expectNone(await gallery.inTab({ ...options, viewport: { width: 1440, height: 900 }, deviceScaleFactor: 2 }, async (tab) => {
      await standStill(tab);
      return faintIn(tab);
    }, new RegExp(cases)));
  });
});

const PICTURED = [...MODES, { name: 'paper', options: {} }].flatMap(({ name, options }) => [{ lang: 'he', kinds: CHART_KINDS }, { lang: 'en', kinds: ['waves', 'matrix'] as const }].map((one) => ({ name, options, ...one })));

describe.each(PICTURED)('$name, $lang', ({ name, options, lang, kinds }) => {
  it(`looks as it did: ${kinds.join(', ')}`, async () => {
    const shots = await gallery.inTab({ ...options, viewport: { width: 1440, height: 900 }, deviceScaleFactor: SCALE }, async (tab) => {
      if (name === 'paper') await tab.emulateMedia({ media: 'print' });
      await standStill(tab);
      return shotsOf(tab, kinds.map((kind) => `${kind}-${TYPICAL}-${lang}`));
    }, new RegExp(`-${TYPICAL}-${lang}$`));
    for (const [id, shot] of shots) expect.soft(() => expectPicture(`gallery/${id}-${name}`, shot, ALLOWED)).not.toThrow();
  });
});

/** Lays out what is not seen too, so that nothing moves while pictures are taken. */
async function standStill(tab: Tab): Promise<void> {
  await tab.addStyleTag({ content: '.gallery-pair { content-visibility: visible !important } .gallery-menu { position: static !important }' });
}

/** What is seen of each chart, on a phone and wide; paper has no phones. */
async function shotsOf(tab: Tab, ids: readonly string[]): Promise<[name: string, shot: Buffer][]> {
  const shots: [string, Buffer][] = [];
  for (const id of ids) {
    for (const width of ['phone', 'wide']) {
      const picture = tab.locator(`[id="${id}"] .as-${width} .picture`);
      if (await picture.isVisible()) shots.push([`${id.replace(`-${TYPICAL}`, '')}-${width}`, await picture.screenshot()]);
    }
  }
  return shots;
}
