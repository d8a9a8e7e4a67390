import { describe, expect, it } from 'vitest';
import { stripControls } from '../i18n/isolate.ts';
import { hasIntervals, isSmall } from './mark-words.ts';
import { axisOf, intervalsOf, leavesOf, marksOf, tagsOf, textBoxesOf } from './read-svg.fixture.ts';
import { drawnCases, drawnSvg, measureOf, type DrawnCase } from './rendering.fixture.ts';
import { aSeries } from './awkward.fixture.ts';
import { TRUST } from './series.fixture.ts';
import type { Series, SeriesMark } from './series.ts';
import { aVoice } from './voice.fixture.ts';

type Percent = SeriesMark & { kind: 'percent' };
const percentsOf = ({ rows }: Series) => rows.flatMap(({ marks }) => marks.filter((mark): mark is Percent => mark.kind === 'percent'));
const named = (one: { readonly item: string; readonly wave?: string | undefined }) => `${one.item}@${one.wave ?? ''}`;
const isBarChart = ({ kind, series }: DrawnCase) => kind === 'bars' || (kind === 'ranked' && !hasIntervals(series));
const near = (x: number, wanted: number, what: string) => expect(Math.abs(x - wanted), `${what}: ${x}, wanted ${wanted}`).toBeLessThan(0.5);

/** Where a value lies on the axis of a picture, worked out from the picture's own lines. */
function placing(svg: string, dir: 'rtl' | 'ltr', [low, high]: readonly [number, number]) {
  const { first, last, lines } = axisOf(svg, dir);
  expect(Math.sign(last - first)).toBe(dir === 'rtl' ? -1 : 1);
  expect(lines).toHaveLength(5);
  return (value: number) => first + (last - first) * (value - low) / (high - low);
}

describe.each(drawnCases(['waves', 'ranked', 'bars', 'single']))('$kind of $name, $lang, $layout', (drawn) => {
  const { dir, series } = drawn;

  it('draws a mark for every percentage and for nothing else', async () => {
    const marks = marksOf(await drawn.svg());
    expect(marks.map((one) => `${named(one)} ${one.value}`)).toEqual(expect.arrayContaining(percentsOf(series).map((one) => `${named(one)} ${one.percent}`)));
    expect(marks).toHaveLength(percentsOf(series).length);
  });

  it('puts each mark, or the end of each bar, where its percentage lies on an axis in reading direction', async () => {
    const svg = await drawn.svg();
    const at = placing(svg, dir, [0, 100]);
    for (const { x, value = NaN, box } of marksOf(svg)) {
      if (!box) near(x, at(value), `mark ${value}`);
      else {
        near(dir === 'rtl' ? box.right : box.left, at(0), `root of ${value}`);
        near(dir === 'rtl' ? box.left : box.right, at(value), `bar ${value}`);
      }
    }
  });

  it('draws the interval of each percentage that has one, at least 1.5 px wide', async () => {
    const svg = await drawn.svg();
    const at = placing(svg, dir, [0, 100]);
    const lines = intervalsOf(svg).filter(({ stroke }) => stroke !== 'var(--paper)');
    const wanted = percentsOf(series).flatMap(({ interval }) => (interval ? [[at(100 * interval.low), at(100 * interval.high)].sort((a, b) => a - b)] : []));
    expect(lines).toHaveLength(wanted.length);
    for (const { left, right, width } of lines) {
      expect(width).toBeGreaterThanOrEqual(1.5);
      expect(wanted.some(([from = NaN, to = NaN]) => Math.abs(left - from) < 0.5 && Math.abs(right - to) < 0.5)).toBe(true);
    }
  });

  it('writes the figure of each percentage beside its mark', async () => {
    const svg = await drawn.svg();
    const texts = textBoxesOf(svg, measureOf(drawn.lang));
    for (const { y, value } of marksOf(svg)) {
      expect(texts.filter((text) => text.top < y && y < text.bottom).map(({ what }) => stripControls(what))).toContain(`${value}%`);
    }
  });

  it('says in words, on a line of its own, what has no mark', async () => {
    const texts = leavesOf(await drawn.svg()).filter(({ tag }) => tag === 'text').map(({ text }) => text);
    const voice = aVoice(drawn.lang);
    for (const mark of series.rows.flatMap(({ marks }) => marks)) {
      if (mark.kind === 'gap') expect(texts.some((text) => text.endsWith(voice.say(`chart.gap.${mark.gap}`)))).toBe(true);
      if (mark.kind === 'count') expect(texts.some((text) => text.includes(String(mark.counts[0])))).toBe(true);
    }
  });

  it('makes the marks of a small base hollow, and no others', async () => {
    if (isBarChart(drawn)) return;
    const small = percentsOf(series).filter(isSmall).map(named).sort();
    expect(marksOf(await drawn.svg()).filter(({ hollow }) => hollow).map(named).sort()).toEqual(small);
  });
});

describe.each(drawnCases(['change']))('change of $name, $lang, $layout', (drawn) => {
  const { dir, series } = drawn;
  const changes = series.rows.flatMap(({ item, change }) => (change && change.kind !== 'gap' ? [{ item, change }] : []));
  const ends = changes.flatMap(({ change }) => (change.kind === 'tested' ? [change.points, change.interval.low, change.interval.high] : [change.points]));
  const reach = Math.max(20, 10 * Math.ceil(Math.max(0, ...ends.map(Math.abs)) / 10));

  it('puts each mark and each end of its interval where its points lie, the later wave further on in reading direction', async () => {
    const svg = await drawn.svg();
    const at = placing(svg, dir, [-reach, reach]);
    const marks = marksOf(svg);
    expect(marks.map(({ item, value }) => `${item} ${value}`)).toEqual(expect.arrayContaining(changes.map(({ item, change }) => `${item} ${change.points}`)));
    expect(marks).toHaveLength(changes.length);
    for (const { x, value = NaN } of marks) near(x, at(value), `mark ${value}`);
    const wanted = changes.flatMap(({ change }) => (change.kind === 'tested' ? [[at(change.interval.low), at(change.interval.high)].sort((a, b) => a - b)] : []));
    const lines = intervalsOf(svg);
    expect(lines).toHaveLength(wanted.length);
    for (const { left, right } of lines) expect(wanted.some(([from = NaN, to = NaN]) => Math.abs(left - from) < 0.5 && Math.abs(right - to) < 0.5)).toBe(true);
  });

  it('fills a mark exactly where its difference can be told from chance', async () => {
    const apart = changes.filter(({ change }) => change.kind === 'tested' && change.distinguishable).map(({ item }) => item).sort();
    expect(marksOf(await drawn.svg()).filter(({ hollow }) => !hollow).map(({ item }) => item).sort()).toEqual(apart);
  });

  it('writes each difference with its sign, held between left-to-right marks', async () => {
    const svg = await drawn.svg();
    const texts = textBoxesOf(svg, measureOf(drawn.lang));
    for (const { y, value = NaN } of marksOf(svg)) {
      const signed = `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value)}`;
      expect(texts.filter((text) => text.top < y && y < text.bottom).map(({ what }) => what)).toContain(`\u200E${signed}\u200E`);
    }
  });

  it('has a line at zero that is darker than the others', async () => {
    const svg = await drawn.svg();
    const zero = placing(svg, dir, [-reach, reach])(0);
    const dark = leavesOf(svg).find(({ attributes }) => attributes['stroke'] === 'var(--soft)')?.attributes['d'] ?? '';
    expect([...dark.matchAll(/M([\d.]+),/g)].every(([, x]) => Math.abs(Number(x) - zero) < 0.5)).toBe(true);
    expect(dark).not.toBe('');
  });
});

it('leaves at least 2 px between the bars of a row', async () => {
  const bars = marksOf(await drawnSvg(aSeries(TRUST, 'bars', 'en').series, 'en', 'phone')).flatMap(({ box }) => (box ? [box] : [])).sort((a, b) => a.top - b.top);
  bars.slice(1).forEach((bar, at) => expect(bar.top - (bars[at]?.bottom ?? NaN)).toBeGreaterThanOrEqual(2));
});

it('draws the interval of a bar in ink over a halo of paper, above the bar', async () => {
  const leaves = leavesOf(await drawnSvg(aSeries(TRUST, 'bars', 'he').series, 'he', 'wide'));
  const first = (test: (leaf: (typeof leaves)[number]) => boolean) => leaves.findIndex(test);
  const bar = leaves.findLastIndex(({ attributes }) => attributes['data-percent'] !== undefined);
  const halo = first(({ attributes }) => attributes['stroke'] === 'var(--paper)' && Number(attributes['stroke-width']) >= 5);
  const line = first(({ tag, attributes }) => tag === 'line' && attributes['stroke'] === 'var(--ink)');
  expect(bar).toBeLessThan(halo);
  expect(halo).toBeLessThan(line);
});

it('splits twelve items into two parts with an axis of their own, and nine into five and four', async () => {
  const twelve = aSeries({ bases: [93], items: [...TRUST.items, ...TRUST.items].map((one) => ({ ...one, percents: one.percents.slice(0, 1) })) }, 'ranked', 'en');
  const texts = leavesOf(await drawnSvg(twelve.series, 'en', 'wide')).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['Items 1 to 6 of 12', 'Items 7 to 12 of 12']));
  expect(texts.filter((text) => text === '50%')).toHaveLength(2);
});

it('draws the first and the last of six waves in colour, those between in grey, each with a shape of its own', async () => {
  const six = { bases: [93, 67, 60, 120, 100, 250], items: [{ words: { en: 'Yes' }, percents: [88, 79, 81, 75, 34, 20] }] };
  const svg = await drawnSvg(aSeries(six, 'waves', 'en').series, 'en', 'wide');
  expect(marksOf(svg).map(({ colour }) => colour)).toEqual(['var(--wave-1)', ...Array.from({ length: 4 }, () => 'var(--wave-rest)'), 'var(--wave-3)']);
  expect(new Set(tagsOf(svg, 'path').filter((one) => one['data-percent']).map(({ d }) => d)).size).toBe(6);
});
