import type { Voice } from '../i18n/voice.ts';
import { percentOf } from '../statistics/round.ts';
import { formatCounts } from '../words/figure-text.ts';
import type { SeriesChange } from './series-change.ts';
import type { Series, SeriesMark } from './series.ts';

/** What is said where no mark can be drawn: why there is no value, or how many people it was. */
export function gapWords(mark: Exclude<SeriesMark, { kind: 'percent' }>, voice: Voice): string {
  return mark.kind === 'gap' ? voice.say(`chart.gap.${mark.gap}`) : formatCounts(voice, mark.counts, mark.base);
}

/** What 100 % of a base is, in words: all of so many people; where rounding or a base that is not stated leaves it open, that. */
export function allWords(mark: SeriesMark & { readonly kind: 'percent' }, voice: Voice): string {
  if (mark.base.kind !== 'count') return voice.say('chart.all-unstated');
  const { count } = mark.base;
  const certain = count < 2 || percentOf(count - 1, count) < 100;
  return voice.say(certain ? 'chart.all-of' : 'chart.all-rounded', { base: voice.number(count) });
}

/** A percentage in a sentence; 100 % never without saying of how many. */
export function shareWords(mark: SeriesMark & { readonly kind: 'percent' }, voice: Voice): string {
  const percent = voice.percent(mark.percent);
  return mark.percent === 100 ? voice.say('chart.share', { percent, words: allWords(mark, voice) }) : percent;
}

/** Whether a change can be told from chance, as strings choose by it. */
export function verdictOf(change: SeriesChange | undefined): 'apart' | 'chance' | 'untested' {
  if (change?.kind !== 'tested') return 'untested';
  return change.distinguishable ? 'apart' : 'chance';
}

/** True where a mark rests on so few people that it is flagged. */
export function isSmall({ flags }: SeriesMark): boolean {
  return flags.includes('small-base');
}

/** True where at least one percentage of a series has an interval. */
export function hasIntervals({ rows }: Pick<Series, 'rows'>): boolean {
  return rows.some(({ marks }) => marks.some((mark) => mark.kind === 'percent' && mark.interval !== undefined));
}
