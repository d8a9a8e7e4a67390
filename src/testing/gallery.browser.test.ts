import { parse } from 'parse5';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AWKWARD } from '../charts/awkward.fixture.ts';
import { CHART_KINDS } from '../parse/published-files.ts';
import { violationsOf } from './axe-violations.ts';
import { expectNone } from './expect-none.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { attributeOf, elementsOf } from './html-tree.ts';
import { settled } from './open-browser.ts';
import { openGallery, type OpenedGallery } from './open-gallery.ts';
import { faintIn } from './painted-contrast.ts';
import { expectPicture, SCALE } from './picture-difference.ts';

const LANGS = ['ar', 'he', 'en'];
/** The share of a small picture's fields that may look different: an interval's length is about one field. */
const ALLOWED = 0.012;
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

  it('does not scroll sideways at 320 and 1440 px', async () => {
    expect(await gallery.inTab({}, async (tab) => {
      const widths: number[] = [];
      for (const width of [320, 1440]) {
        await tab.setViewportSize({ width, height: 800 });
        widths.push(await tab.evaluate(() => document.documentElement.scrollWidth));
      }
      return widths;
    })).toEqual([320, 1440]);
  });

  // The charts of pages are looked at by day as well.
  it.runIf(IS_NIGHTLY).each([{ colorScheme: 'light', width: 320, lang: 'he' }, { colorScheme: 'dark', width: 1440, lang: 'en' }] as const)('has no violation of axe-core, $colorScheme, $width px, $lang', async ({ colorScheme, width, lang }) => {
    expectNone(await gallery.inTab({ colorScheme, viewport: { width, height: 800 } }, async (tab) => {
      // the menu lies over what has been scrolled under it
      await standStill(tab);
      return violationsOf(tab);
    }, new RegExp(`-${lang}$`)));
  });
});

interface Mode {
  readonly name: string;
  readonly media: Parameters<Tab['emulateMedia']>[0];
}

const MODES: readonly Mode[] = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced', media: { forcedColors: 'active' } },
];
const PAPER: Mode = { name: 'paper', media: { media: 'print' } };

/** What `look` gives of the charts that `isShown` picks, by the name of the mode; they are loaded once, which takes longer than to look. */
function inModes<T>(modes: readonly Mode[], deviceScaleFactor: number, isShown: RegExp, look: (tab: Tab) => Promise<T>): Promise<Map<string, T>> {
  return gallery.inTab({ viewport: { width: 1440, height: 900 }, deviceScaleFactor }, async (tab) => {
    await standStill(tab);
    const seen = new Map<string, T>();
    for (const { name, media } of modes) {
      await tab.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', ...media });
      await settled(tab);
      seen.set(name, await look(tab));
    }
    return seen;
  }, isShown);
}

describe.runIf(IS_NIGHTLY)('colours', () => {
  const cases = `^((${CHART_KINDS.join('|')})-${TYPICAL}|matrix-single-letters|matrix-six-waves|waves-six-waves|spec-six-waves|bars-0-and-100)-he$`;
  let faint: Map<string, string[]>;
  beforeAll(async () => {
    faint = await inModes(MODES, 2, new RegExp(cases), faintIn);
  }, 180_000);

  it.each(MODES)('of each mark stand out 3 to 1, those of each text 4.5 to 1 from what is behind it, in $name', ({ name }) => expectNone(faint.get(name) ?? ['not looked at']));
});

describe.each([{ lang: 'he', kinds: CHART_KINDS }, { lang: 'en', kinds: ['waves', 'matrix'] as const }])('in $lang', ({ lang, kinds }) => {
  let shots: Map<string, [name: string, shot: Buffer][]>;
  beforeAll(async () => {
    shots = await inModes([...MODES, PAPER], SCALE, new RegExp(`-${TYPICAL}-${lang}$`), (tab) => shotsOf(tab, kinds.map((kind) => `${kind}-${TYPICAL}-${lang}`)));
  }, 180_000);

  it.each([...MODES, PAPER])(`looks in $name as it did: ${kinds.join(', ')}`, ({ name }) => {
    expect(shots.get(name)?.length).toBeGreaterThanOrEqual(kinds.length);
    for (const [id, shot] of shots.get(name) ?? []) expect.soft(() => expectPicture(`gallery/${id}-${name}`, shot, ALLOWED)).not.toThrow();
  });
});

/** Lays out what is not seen too, so that nothing moves while pictures are taken. */
async function standStill(tab: Tab): Promise<void> {
  await tab.addStyleTag({ content: '.gallery-pair { content-visibility: visible !important } .gallery-menu { position: static !important }' });
}

/** Moves an element to where the fields of a small picture begin, so that nothing above it decides how it falls into them; `field` is their size in px. */
function standOnGrid(element: HTMLElement | SVGElement, field: number): void {
  const top = element.getBoundingClientRect().top + scrollY;
  element.style.translate = `0 ${-(top % field)}px`;
  scrollTo(0, Math.floor(top / field) * field);
}

/** What is seen of each chart, on a phone and wide; paper has no phones. */
async function shotsOf(tab: Tab, ids: readonly string[]): Promise<[name: string, shot: Buffer][]> {
  const shots: [string, Buffer][] = [];
  for (const id of ids) {
    for (const width of ['phone', 'wide']) {
      const picture = tab.locator(`[id="${id}"] .as-${width} .picture`);
      if (!(await picture.isVisible())) continue;
      await picture.evaluate(standOnGrid, 1 / SCALE);
      shots.push([`${id.replace(`-${TYPICAL}`, '')}-${width}`, await picture.screenshot()]);
    }
  }
  return shots;
}
