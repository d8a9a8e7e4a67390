import { isolateLtr } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { shareWords, verdictOf } from './mark-words.ts';
import { otherPointsOf, type SeriesChange, type SeriesComparison } from './series-change.ts';
import type { Series, SeriesRow } from './series.ts';

/** A row with its difference between the first and the last wave. */
export interface Changed {
  readonly row: SeriesRow;
  readonly change: Exclude<SeriesChange, { kind: 'gap' }>;
}

/** The rows of a series that have a difference. */
export function changedOf({ rows }: Series): Changed[] {
  return rows.flatMap((row) => (row.change && row.change.kind !== 'gap' ? [{ row, change: row.change }] : []));
}

/** A difference with its unit, its sign held in place, and what the counts give where that is another. */
export function pointsWords(change: Changed['change'], voice: Voice): string {
  const signed = (points: number) => isolateLtr(voice.signed(points));
  const words = voice.say('change.points', { points: signed(change.points), count: Math.abs(change.points) });
  const other = otherPointsOf(change);
  return other === undefined ? words : voice.say('change.by-counts', { difference: words, points: signed(other) });
}

/** The row whose difference is largest, and how many others have one as large; of equal ones the first. */
function furthest(changed: readonly Changed[]): { readonly one: Changed; readonly others: number } | undefined {
  const largest = Math.max(...changed.map(({ change }) => Math.abs(change.points)));
  const [one, ...others] = changed.filter(({ change }) => Math.abs(change.points) === largest);
  return one && { one, others: others.length };
}

function sameWords(others: number, voice: Voice): string[] {
  return others === 0 ? [] : [voice.say('chart.description.same', { count: others })];
}

function slotsOf({ row, change }: Changed, voice: Voice) {
  const [from, to] = [row.marks[0], row.marks.at(-1)].map((mark) => (mark?.kind === 'percent' ? shareWords(mark, voice) : ''));
  return { item: voice.quoted(row.wording), from: from ?? '', to: to ?? '', verdict: verdictOf(change), points: pointsWords(change, voice) };
}

/** The largest change from the first wave to the last, and how many of all comparisons between the waves drawn can be told from chance. */
export function changesOf(series: Series, comparisons: readonly SeriesComparison[], voice: Voice): string[] {
  const largest = furthest(changedOf(series));
  if (!largest) return [];
  if (largest.one.change.points === 0) return [voice.say('chart.description.no-change')];
  const drawn = series.waves.map(({ id }) => id);
  const shown = comparisons.filter((one) => drawn.includes(one.from) && drawn.includes(one.to));
  return [
    voice.say('chart.description.change', slotsOf(largest.one, voice)), ...sameWords(largest.others, voice),
    ...(shown.length < 2 ? [] : [voice.say('chart.description.comparisons', { total: shown.length, apart: shown.filter((one) => one.distinguishable).length })]),
  ];
}

/** The differences of a chart of differences: the furthest on either side of zero, how many can be told from chance, how many cannot be tested. */
export function differencesOf(series: Series, comparisons: readonly SeriesComparison[], voice: Voice): string[] {
  const changed = changedOf(series);
  const up = furthest(changed.filter(({ change }) => change.points > 0));
  const down = furthest(changed.filter(({ change }) => change.points < 0));
  const tested = changed.filter(({ change }) => change.kind === 'tested');
  const untested = changed.length - tested.length;
  return [
    ...(changed.length > 0 && !up && !down ? [voice.say('chart.description.no-change')] : []),
    ...(up ? [voice.say('chart.description.furthest', { direction: 'up', ...slotsOf(up.one, voice) }), ...sameWords(up.others, voice)] : []),
    ...(down ? [voice.say('chart.description.furthest', { direction: 'down', ...slotsOf(down.one, voice) }), ...sameWords(down.others, voice)] : []),
    ...(tested.length < 2 ? [] : [voice.say('chart.description.tested', {
      total: tested.length, family: comparisons.length, apart: tested.filter(({ change }) => verdictOf(change) === 'apart').length,
    })]),
    ...(untested === 0 ? [] : [voice.say('chart.description.untested', { count: untested })]),
  ];
}
