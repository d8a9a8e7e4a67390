import type { Voice } from '../i18n/voice.ts';
import { changesOf, differencesOf } from './describe-changes.ts';
import { contentOf } from './describe-content.ts';
import { extremesOf } from './extremes.ts';
import { shareWords } from './mark-words.ts';
import type { SeriesComparison } from './series-change.ts';
import type { Series } from './series.ts';

/** Highest and lowest of the last wave; the one figure where there is no other. */
function extremesWords(series: Series, voice: Voice): string[] {
  const wave = series.waves.at(-1)?.label ?? '';
  const extremes = extremesOf(series);
  if (!extremes) return [];
  const { points, highest, lowest } = extremes;
  const [{ mark }] = highest;
  const percent = shareWords(mark, voice);
  if (series.rows.length === 1) {
    const { interval } = mark;
    return [interval
      ? voice.say('chart.description.single-interval', { wave, percent, low: voice.percent(interval.lowPercent), high: voice.percent(interval.highPercent) })
      : voice.say('chart.description.single', { wave, percent })];
  }
  const partial = extremes.partial ? 'yes' : 'no';
  if (highest.length === points.length) return [voice.say('chart.description.level', { wave, percent, partial })];
  const namesOf = (ones: typeof highest) => ones.map(({ row }) => voice.quoted(row.wording));
  return [voice.say('chart.description.extremes', {
    wave, partial, highest: percent, highestCount: highest.length, highestItems: voice.list(namesOf(highest)),
    lowest: shareWords(lowest[0].mark, voice), lowestCount: lowest.length, lowestItems: voice.list(namesOf(lowest)),
  })];
}

function gapsOf({ kind, rows }: Series): number {
  return kind === 'change'
    ? rows.filter(({ change }) => change?.kind === 'gap').length
    : rows.flatMap(({ marks }) => marks.filter((mark) => mark.kind !== 'percent')).length;
}

/**
 * The chart in sentences: what it is and what it rests on, highest and lowest of the last wave, the largest change and whether it can be told
 * from chance, what has no mark. `comparisons` are those of the whole battery.
 */
export function describeChart(series: Series, comparisons: readonly SeriesComparison[], voice: Voice): string[] {
  const gaps = gapsOf(series);
  return [
    ...contentOf(series, voice),
    ...(series.kind === 'change' ? differencesOf(series, comparisons, voice) : [...extremesWords(series, voice), ...changesOf(series, comparisons, voice)]),
    ...(gaps === 0 ? [] : [voice.say('chart.description.gaps', { count: gaps })]),
  ];
}
