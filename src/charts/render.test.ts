import { describe, expect, it } from 'vitest';
import { compile } from 'vega-lite';
import { someFonts } from '../fonts/fonts.fixture.ts';
import { textOf } from '../terms/language.ts';
import type { ChartLayout } from './layout.ts';
import { axisOf, intervalBoxesOf, marksOf, overlap, tagsOf, textBoxesOf } from './read-svg.fixture.ts';
import { renderChart, strictLogger } from './render.ts';
import { aReport, TRUST, type Sketch } from './series.fixture.ts';
import { seriesOf } from './series.ts';
import { aVoice } from './voice.fixture.ts';

const { measures } = await someFonts();
const [first, second, third] = TRUST.items;
if (!first || !second || !third) throw new Error('Impossible: fewer than three items');

const SKETCHES: Readonly<Record<string, readonly [Sketch, 'waves' | 'ranked']>> = {
  'six items in three waves': [TRUST, 'waves'],
  'one item': [{ bases: TRUST.bases, items: [first] }, 'waves'],
  'twelve items': [{ bases: TRUST.bases, items: [...TRUST.items, ...TRUST.items] }, 'waves'],
  'six waves': [{ bases: [93, 67, 36, 120, 200, 15], items: [{ ...first, percents: [88, 79, 81, 75, 34, 20] }] }, 'waves'],
  'equal values, 0 % and 100 %': [{ bases: TRUST.bases, items: [{ ...first, percents: [0, 0, 0] }, { ...second, percents: [100, 100, 100] }, { ...third, percents: [50, 50, 50] }] }, 'waves'],
  'missing values': [{ bases: [93, 8, 36], items: [{ ...first, percents: ['not-stated', 50, 'suppressed'] }, { ...second, percents: ['not-asked', 0, 0] }] }, 'waves'],
  'a ranking without bases': [{ bases: ['not-stated'], items: [{ ...first, percents: [64] }, { ...second, percents: [100] }, { ...third, percents: [0] }, { ...first, percents: ['not-stated'] }] }, 'ranked'],
  'a ranking with intervals': [{ bases: [93], items: [{ ...first, percents: [64] }, { ...second, percents: [48] }] }, 'ranked'],
};

function render(lang: string, layout: ChartLayout, [sketch, kind]: readonly [Sketch, 'waves' | 'ranked']): Promise<string> {
  const { report, entry } = aReport(sketch, kind);
  return renderChart({ series: seriesOf(report, entry, lang), layout, voice: aVoice(lang), measure: textOf(lang, measures), labelledBy: 'title', describedBy: 'words' });
}

/** A chart of bars draws no interval. */
const isBars = (svg: string) => !svg.includes('stroke-width="2"');

const CASES = Object.entries(SKETCHES).flatMap(([name, sketch]) => ['he', 'en'].flatMap((lang) => (['wide', 'phone'] as const).map((layout) => ({ name, lang, layout, sketch }))));

describe.each(CASES)('$name, $lang, $layout', ({ lang, layout, sketch }) => {
  const dir = lang === 'he' ? 'rtl' : 'ltr';
  const measure = textOf(lang, measures);

  it('puts each mark where its percentage lies on an axis in reading direction', async () => {
    const svg = await render(lang, layout, sketch);
    const { zero, hundred } = axisOf(svg, dir);
    expect(Math.sign(hundred - zero)).toBe(dir === 'rtl' ? -1 : 1);
    for (const { percent, x } of isBars(svg) ? [] : marksOf(svg)) expect(Math.abs(x - (zero + (hundred - zero) * percent / 100))).toBeLessThan(0.5);
  });

  it('keeps every text inside the picture, and clear of marks, intervals and other texts', async () => {
    const svg = await render(lang, layout, sketch);
    const [root = {}] = tagsOf(svg, 'svg');
    const texts = textBoxesOf(svg, measure);
    const shapes = marksOf(svg).map(({ x, y, percent }) => ({ what: `mark ${percent}`, left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
    const boxes = [...texts, ...intervalBoxesOf(svg), ...(isBars(svg) ? [] : shapes)];
    for (const text of texts) {
      expect(text.left, text.what).toBeGreaterThanOrEqual(-0.5);
      expect(text.right, text.what).toBeLessThanOrEqual(Number(root['width']) + 0.5);
      expect(text.top, text.what).toBeGreaterThanOrEqual(0);
      expect(text.bottom, text.what).toBeLessThanOrEqual(Number(root['height']));
      expect(boxes.filter((box) => box !== text && overlap(box, text)).map(({ what }) => `${text.what} / ${what}`)).toEqual([]);
    }
  });

  it('writes each line as a text of its own, with its direction in a chart from right to left', async () => {
    const svg = await render(lang, layout, sketch);
    expect(svg).not.toContain('<tspan');
    const directions = tagsOf(svg, 'text').map(({ direction }) => direction);
    if (dir === 'rtl') expect(new Set(directions)).toEqual(new Set(['rtl', 'ltr']));
    else expect(new Set(directions)).toEqual(new Set([undefined]));
  });
});

it('ends each bar where its percentage lies', async () => {
  const svg = await render('he', 'wide', [{ bases: ['not-stated'], items: [{ ...first, percents: [64] }] }, 'ranked']);
  const { zero, hundred } = axisOf(svg, 'rtl');
  const [bar] = tagsOf(svg, 'path').filter((one) => one['data-percent'] === '64');
  const width = Number(/h(-?[\d.]+)/.exec(bar?.['d'] ?? '')?.[1]);
  expect(Math.abs(width) / Math.abs(hundred - zero)).toBeCloseTo(0.64, 2);
});

it('names and describes the picture by the page and hides its content', async () => {
  const svg = await render('he', 'wide', [TRUST, 'waves']);
  expect(svg).toMatch(/^<svg role="img" aria-labelledby="title" aria-describedby="words" direction="ltr" width="720" height="518" viewBox="0 0 720 518"><g aria-hidden="true">/);
});

it('leaves font, ids, classes, styles and colours to the page', async () => {
  const svg = await render('en', 'phone', [TRUST, 'waves']);
  expect(svg).not.toMatch(/ (?:class|id|style|font-family|xmlns|clip-path)=|#[0-9a-f]{3}|\d\.\d{3}/i);
  expect(new Set([...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour)))
    .toEqual(new Set(['var(--wave-1)', 'var(--wave-2)', 'var(--wave-3)', 'var(--ink)', 'var(--soft)', 'var(--rule)', 'var(--grid)']));
});

it('draws no text under 14 px', async () => {
  const svg = await render('en', 'phone', [TRUST, 'waves']);
  expect(new Set([...svg.matchAll(/font-size="([^"]*)"/g)].map(([, size]) => size))).toEqual(new Set(['14px']));
});

it('writes the same bytes again', async () => {
  expect(await render('he', 'wide', [TRUST, 'waves'])).toBe(await render('he', 'wide', [TRUST, 'waves']));
});

it('refuses a spec of which Vega-Lite warns', () => {
  const wrong = { data: { values: [] }, mark: 'point', encoding: { x: { field: 'a', type: 'quantitative', scale: { type: 'band' } } } } as const;
  expect(() => compile(wrong as never, { logger: strictLogger() })).toThrow('Impossible: Vega warns');
});
