import type { Voice } from '../i18n/voice.ts';
import { CONFIDENCE_LEVEL } from '../statistics/constants.ts';
import type { ItemId, WaveId } from '../terms/ids.ts';
import type { Series, SeriesMark, SeriesRow } from './series.ts';

/** What the description needs to know of a tested difference between two waves of an item. */
export interface SeriesComparison {
  readonly item: ItemId;
  readonly from: WaveId;
  readonly to: WaveId;
  readonly distinguishable: boolean;
}

interface Point {
  readonly row: SeriesRow;
  readonly mark: SeriesMark & { readonly kind: 'percent' };
}

function pointsOf(series: Series, place: number): Point[] {
  return series.rows.flatMap((row) => {
    const mark = row.marks.at(place);
    return mark?.kind === 'percent' ? [{ row, mark }] : [];
  });
}

/** What the chart is and what it rests on. */
function contentOf(series: Series, voice: Voice): string[] {
  const { kind, title, measure, rows, waves } = series;
  const bases = waves.map(({ label, base }) => voice.say('chart.description.base', {
    wave: label, size: base.kind === 'count' ? voice.number(base.count) : voice.say(`chart.gap.${base.missing}`),
  }));
  const interval = rows.some(({ marks }) => marks.some((mark) => mark.kind === 'percent' && mark.interval));
  return [
    voice.say(`chart.description.${kind}`, { title, measure, items: rows.length, waves: waves.length }),
    voice.say('chart.description.bases', { bases: voice.join(bases, 'semicolon') }),
    ...(interval ? [voice.say('chart.description.interval', { level: voice.percent(100 * CONFIDENCE_LEVEL) })] : []),
  ];
}

/** Highest and lowest of the last wave. */
function extremesOf(series: Series, voice: Voice): string[] {
  const wave = series.waves.at(-1)?.label ?? '';
  const points = pointsOf(series, -1);
  const [first] = points;
  if (!first) return [];
  const percents = points.map(({ mark }) => mark.percent);
  const [high, low] = [Math.max(...percents), Math.min(...percents)];
  const { interval } = first.mark;
  const percent = voice.percent(high);
  if (points.length === 1) {
    return [interval
      ? voice.say('chart.description.single-interval', { wave, percent, low: voice.percent(interval.lowPercent), high: voice.percent(interval.highPercent) })
      : voice.say('chart.description.single', { wave, percent })];
  }
  if (high === low) return [voice.say('chart.description.level', { wave, percent })];
  const at = (value: number) => points.filter(({ mark }) => mark.percent === value).map(({ row }) => voice.quoted(row.wording));
  return [voice.say('chart.description.extremes', {
    wave, highest: percent, highestCount: at(high).length, highestItems: voice.list(at(high)),
    lowest: voice.percent(low), lowestCount: at(low).length, lowestItems: voice.list(at(low)),
  })];
}

/** The largest change from the first wave to the last, and how many of all differences can be told from chance. */
function changesOf(series: Series, comparisons: readonly SeriesComparison[], voice: Voice): string[] {
  const [from, to] = [series.waves[0]?.id, series.waves.at(-1)?.id];
  if (from === to) return [];
  const starts = new Map(pointsOf(series, 0).map(({ row, mark }) => [row.item, mark.percent]));
  const changes = pointsOf(series, -1).flatMap(({ row, mark }) => {
    const start = starts.get(row.item);
    return start === undefined ? [] : [{ row, start, end: mark.percent }];
  });
  const [first, ...others] = changes;
  if (!first) return [];
  const size = ({ start, end }: typeof first) => Math.abs(end - start);
  const largest = others.reduce((best, one) => (size(one) > size(best) ? one : best), first);
  if (size(largest) === 0) return [voice.say('chart.description.no-change')];
  const tested = comparisons.find((one) => one.item === largest.row.item && one.from === from && one.to === to);
  const shown = comparisons.filter((one) => [one.from, one.to].every((wave) => series.waves.some(({ id }) => id === wave)));
  return [
    voice.say('chart.description.change', {
      item: voice.quoted(largest.row.wording), from: voice.percent(largest.start), to: voice.percent(largest.end),
      verdict: !tested ? 'untested' : tested.distinguishable ? 'apart' : 'chance',
    }),
    ...(shown.length < 2 ? [] : [voice.say('chart.description.comparisons', { total: shown.length, apart: shown.filter((one) => one.distinguishable).length })]),
  ];
}

/**
 * The chart in sentences: what it is and what it rests on, highest and lowest of the last wave, the largest change and whether it can be told
 * from chance, what has no mark. `comparisons` are those of the whole battery.
 */
export function describeChart(series: Series, comparisons: readonly SeriesComparison[], voice: Voice): string[] {
  const gaps = series.rows.flatMap(({ marks }) => marks.filter(({ kind }) => kind !== 'percent')).length;
  return [
    ...contentOf(series, voice), ...extremesOf(series, voice), ...changesOf(series, comparisons, voice),
    ...(gaps === 0 ? [] : [voice.say('chart.description.gaps', { count: gaps })]),
  ];
}
