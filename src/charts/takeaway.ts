import type { Voice } from '../i18n/voice.ts';
import { changedOf, pointsWords } from './describe-changes.ts';
import { smallWavesOf } from './describe-content.ts';
import { extremesOf, type Point } from './extremes.ts';
import { gapWords, shareWords, verdictOf } from './mark-words.ts';
import type { Series } from './series.ts';

/** Items that are named; of more, only how many they are is said. */
const NAMED = 2;

/** The sentences above a chart whose writer gives none: what its data show, which is its heading, then how far that reaches. */
export function takeawayOf(series: Series, voice: Voice): readonly [string, ...string[]] {
  const [heading, ...others] = [...valuesOf(series, voice), ...differencesOf(series, voice), ...basesOf(series, voice)];
  if (heading === undefined) throw new Error(`Impossible: nothing to be said of the chart ${series.chart}`);
  return [heading, ...others];
}

function valuesOf(series: Series, voice: Voice): string[] {
  if (series.kind === 'change') return [];
  const wave = series.waves.at(-1)?.label ?? '';
  if (series.kind === 'single') return [singleOf(series, wave, voice)];
  const extremes = extremesOf(series);
  if (!extremes) return [voice.say('chart.takeaway.none', { wave })];
  const { highest, lowest, points } = extremes;
  const partial = extremes.partial ? 'yes' : 'no';
  const share = ([{ mark }]: readonly [Point, ...Point[]]) => shareWords(mark, voice);
  if (series.rows.length === 1) return [voice.say('chart.takeaway.single', { item: voice.quoted(highest[0].row.wording), wave, share: share(highest) })];
  if (highest.length === points.length) return [voice.say('chart.description.level', { wave, partial, percent: share(highest) })];
  return [voice.say('chart.takeaway.extremes', { wave, partial, lowest: share(lowest), lowestAt: atWords(lowest, voice), highest: share(highest), highestAt: atWords(highest, voice) })];
}

function singleOf({ rows: [row] }: Series, wave: string, voice: Voice): string {
  const mark = row?.marks[0];
  if (!row || !mark) throw new Error('Impossible: one figure without its row');
  return voice.say('chart.takeaway.single', { item: voice.quoted(row.wording), wave, share: mark.kind === 'percent' ? shareWords(mark, voice) : gapWords(mark, voice) });
}

function atWords(points: readonly Point[], voice: Voice): string {
  if (points.length > NAMED) return voice.say('chart.takeaway.at-many', { count: points.length });
  return voice.say('chart.takeaway.at', { count: points.length, items: voice.list(points.map(({ row }) => voice.quoted(row.wording))) });
}

/** How many differences between the first and the last wave can be told from chance; in a chart of differences also which, where they are few. */
function differencesOf(series: Series, voice: Voice): string[] {
  const changed = changedOf(series);
  const [from, to] = [series.waves[0]?.label ?? '', series.waves.at(-1)?.label ?? ''];
  if (changed.length === 0) return series.kind === 'change' ? [voice.say('chart.takeaway.no-difference', { from, to })] : [];
  const tested = changed.filter(({ change }) => change.kind === 'tested');
  if (tested.length === 0) return [voice.say('chart.takeaway.untested', { from, to })];
  const apart = tested.filter(({ change }) => verdictOf(change) === 'apart');
  const share = apart.length === 0 ? 'none' : apart.length === tested.length ? 'all' : 'some';
  const named = series.kind === 'change' && apart.length <= NAMED ? apart : [];
  return [
    voice.say('chart.takeaway.differences', { from, to, share, total: tested.length, apart: apart.length }),
    ...named.map(({ row, change }) => voice.say('chart.takeaway.apart', { item: voice.quoted(row.wording), points: pointsWords(change, voice) })),
  ];
}

/** That the base of a wave that these sentences speak of is small, or not stated. */
function basesOf(series: Series, voice: Voice): string[] {
  const spoken = series.waves.filter((_, at) => at === 0 || at === series.waves.length - 1);
  const small = smallWavesOf(series).filter((wave) => spoken.includes(wave)).flatMap(({ label, base }) => (base.kind === 'count' ? [voice.say('chart.description.base', { wave: label, size: voice.say('shown.respondents', { count: base.count }) })] : []));
  const highest = extremesOf(series)?.highest[0].mark;
  // the words of 100 % say already that its base is not stated
  const said = highest?.percent === 100 && highest.base.kind === 'missing' && series.kind !== 'change';
  const unstated = !said && highest !== undefined && spoken.some(({ base }) => base.kind === 'missing' && base.missing === 'not-stated');
  return [
    ...(small.length > 0 ? [voice.say('chart.takeaway.small', { waves: voice.join(small, 'semicolon') })] : []),
    ...(unstated ? [voice.say('chart.takeaway.unstated')] : []),
  ];
}
