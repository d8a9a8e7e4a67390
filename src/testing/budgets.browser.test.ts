import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder, type Serving } from '../output/serve-folder.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { loadFigures } from './load-figures.ts';
import { sharedBrowser } from './open-browser.ts';
import { expectNone } from './expect-none.ts';
import { BUDGET, overBudget, weightOf } from './page-weight.ts';
import { readSite } from './site-pages.ts';
import { pagesWithOneChart, typicalPages } from './weighed-pages.ts';

/** What the pages of this report weigh, and that nothing on them moves: read off built pages as a browser with an empty cache asks for them. */
const WINDOWS = [{ width: 412, height: 823 }, ...(IS_NIGHTLY ? [{ width: 360, height: 740 }, { width: 1440, height: 900 }] : [])];

let serving: Serving;
beforeAll(async () => {
  serving = await serveFolder(inject('sites').plain, '/', 0);
});
afterAll(() => serving.close());

const kinds = ['he', 'en'].flatMap((lang) => (['finding', 'chapter'] as const).map((kind) => ({ lang, kind })));

describe.each(kinds)('a typical $kind with one chart in $lang', ({ lang, kind }) => {
  it('keeps its budget, and nothing on it moves', async () => {
    const folder = inject('sites').plain;
    const typical = typicalPages(readSite(folder)).find((one) => one.kind === kind && one.page.lang === lang);
    if (!typical) throw new Error(`The site has no ${kind} with one chart in ${lang}.`);
    for (const viewport of WINDOWS) {
      const { fetched, shift, moved } = await loadFigures(await sharedBrowser(), `http://localhost:${serving.port}/${typical.page.path}`, viewport);
      const told = [...overBudget(weightOf(folder, typical.page, fetched)), ...(shift > 0 ? [`what moves: ${moved.join(', ')}`] : [])];
      expect(told, `/${typical.page.path} at ${viewport.width} px`).toEqual([]);
    }
  });
});

/** 14 KiB: what comes with the first answer of a server. Typical pages stay below it (`BUDGET`). */
const LARGEST = 14_336;

it('no finding and no chapter of a typical length is larger than a first answer', () => {
  const folder = inject('sites').plain;
  const site = readSite(folder);
  const typical = new Set(typicalPages(site).map(({ page }) => page));
  const weighed = pagesWithOneChart(site).filter(({ kind, page }) => kind === 'finding' || typical.has(page)).map(({ page }) => [page.path, weightOf(folder, page, []).html.brotli] as const);
  expectNone(weighed.filter(([, bytes]) => bytes > LARGEST).map(([path, bytes]) => `/${path}: ${bytes} bytes, at most ${LARGEST}`));
  // One finding of this report, with five claims and a table of eighteen rows, has more than the budget of a typical page.
  expect(weighed.filter(([, bytes]) => bytes > BUDGET.html).length).toBeLessThanOrEqual(1);
});
