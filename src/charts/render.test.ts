import { describe, expect, it } from 'vitest';
import { compile } from 'vega-lite';
import { SERIES_KINDS, type SeriesKind } from '../parse/published-files.ts';
import { aSeries } from './awkward.fixture.ts';
import { TEXT_SIZE, type ChartLayout } from './layout.ts';
import { intervalsOf, marksOf, overlap, tagsOf, textBoxesOf } from './read-svg.fixture.ts';
import { renderChart, strictLogger } from './render.ts';
import { drawnCases, drawnSvg, measureOf } from './rendering.fixture.ts';
import { TRUST } from './series.fixture.ts';
import { aVoice } from './voice.fixture.ts';

/** Room that a browser gives a line above its capitals and below its baseline, beyond what is painted. */
const ABOVE = 0.35 * TEXT_SIZE;
const BELOW = 0.08 * TEXT_SIZE;

const ofTrust = (lang: string, layout: ChartLayout, kind: SeriesKind) => drawnSvg(aSeries(TRUST, kind, lang).series, lang, layout);

describe.each(drawnCases())('$kind of $name, $lang, $layout', ({ kind, lang, svg: drawn }) => {
  it('keeps every text inside the picture, and clear of marks, bars, intervals and other texts', async () => {
    const svg = await drawn();
    const [root = {}] = tagsOf(svg, 'svg');
    const texts = textBoxesOf(svg, measureOf(lang));
    const shapes = kind === 'matrix' ? [] : marksOf(svg).map(({ x, y, value, box }) => box ?? { what: `mark ${value}`, left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });
    const boxes = [...texts, ...intervalsOf(svg), ...shapes];
    for (const text of texts) {
      expect(text.left, text.what).toBeGreaterThanOrEqual(-0.5);
      expect(text.right, text.what).toBeLessThanOrEqual(Number(root['width']) + 0.5);
      expect(text.top - ABOVE, text.what).toBeGreaterThanOrEqual(0);
      expect(text.bottom + BELOW, text.what).toBeLessThanOrEqual(Number(root['height']));
      expect(boxes.filter((box) => box !== text && overlap(box, text)).map(({ what }) => `${text.what} / ${what}`)).toEqual([]);
    }
  });

  it('writes each line as a text of its own, with its direction where that is not the chart’s', async () => {
    const svg = await drawn();
    expect(svg).not.toContain('<tspan');
    const directions = new Set(tagsOf(svg, 'text').map(({ direction }) => direction));
    if (lang === 'he') expect(directions.difference(new Set(['rtl', 'ltr'])).size).toBe(0);
    // In a chart from left to right only a line with letters that run the other way says its direction.
    else expect(directions.difference(new Set([undefined, 'rtl'])).size).toBe(0);
  });
});

it('names and describes the picture by the page and hides its content', async () => {
  const svg = await ofTrust('he', 'wide', 'waves');
  expect(svg).toMatch(/^<svg role="img" aria-labelledby="title" aria-describedby="words" direction="ltr" width="720" height="518" viewBox="0 0 720 518"><g aria-hidden="true">/);
});

it.each(SERIES_KINDS)('leaves font, ids, classes, styles and colours of %s to the page', async (kind) => {
  const svg = await ofTrust('en', 'phone', kind);
  expect(svg).not.toMatch(/ (?:class|id|style|font-family|xmlns|clip-path)=|#[0-9a-f]{3}|\d\.\d{3}/i);
  const colours = new Set([...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour ?? ''));
  for (const colour of colours) expect(colour).toMatch(/^var\(--(?:wave-[1-4]|wave-rest|heat-[1-5]|ink|soft|rule|grid|paper)\)$/);
});

it.each(SERIES_KINDS)('draws no text of %s under 14 px', async (kind) => {
  const svg = await ofTrust('en', 'phone', kind);
  expect(new Set([...svg.matchAll(/font-size="([^"]*)"/g)].map(([, size]) => size))).toEqual(new Set(['14px']));
});

it('writes the same bytes again', async () => {
  const input = { series: aSeries(TRUST, 'bars', 'he').series, layout: 'wide', voice: aVoice('he'), measure: measureOf('he'), labelledBy: 'title', describedBy: 'words' } as const;
  expect(await renderChart(input)).toBe(await renderChart(input));
});

it('refuses a spec of which Vega-Lite warns', () => {
  const wrong = { data: { values: [] }, mark: 'point', encoding: { x: { field: 'a', type: 'quantitative', scale: { type: 'band' } } } } as const;
  expect(() => compile(wrong as never, { logger: strictLogger() })).toThrow('Impossible: Vega warns');
});
