import type { Voice } from '../i18n/voice.ts';
import type { SeriesMark } from './series.ts';

/** What is said where no mark can be drawn: why there is no value, or how many people it was. */
export function gapWords(mark: Exclude<SeriesMark, { kind: 'percent' }>, voice: Voice): string {
  if (mark.kind === 'gap') return voice.say(`chart.gap.${mark.gap}`);
  const [low = 0, high = low] = mark.counts;
  const counted = low === high ? 'one' : 'two';
  const slots = { count: voice.number(low), low: voice.number(low), high: voice.number(high) };
  return mark.base.kind === 'count'
    ? voice.say(`chart.count.${counted}-of`, { ...slots, base: voice.number(mark.base.count) })
    : voice.say(`chart.count.${counted}`, slots);
}
