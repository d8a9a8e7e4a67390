import type { Voice } from '../i18n/voice.ts';
import { CONFIDENCE_LEVEL } from '../statistics/constants.ts';
import { allWords, gapWords } from './mark-words.ts';
import type { Series } from './series.ts';

/** The words of a single figure: itself, large; its wave, of how many, its interval, its flags. */
export interface SingleWords {
  readonly figure: string;
  readonly restsOn: readonly string[];
}

/** The words of a chart whose kind is `single`. */
export function singleWordsOf({ rows, waves }: Series, voice: Voice): SingleWords {
  const mark = rows[0]?.marks[0];
  const wave = waves[0]?.label;
  if (!mark || wave === undefined) throw new Error('Impossible: one figure without its mark');
  const flags = mark.flags.filter((flag) => flag !== 'base-not-stated').map((flag) => voice.say(`flag.${flag}`));
  if (mark.kind !== 'percent') return { figure: gapWords(mark, voice), restsOn: [wave, ...flags] };
  const { interval, percent, base, counts: [low = 0, high = low] } = mark;
  const slots = { count: voice.number(low), low: voice.number(low), high: voice.number(high), base: base.kind === 'count' ? voice.number(base.count) : '' };
  const of = percent === 100 || base.kind !== 'count' ? allWords(mark, voice) : voice.say(low === high ? 'chart.single.of' : 'chart.single.two-of', slots);
  return {
    figure: voice.percent(percent),
    restsOn: [
      wave, of,
      ...(interval ? [voice.say('chart.single.interval', { level: voice.percent(100 * CONFIDENCE_LEVEL), low: voice.percent(interval.lowPercent), high: voice.percent(interval.highPercent) })] : []),
      ...flags,
    ],
  };
}
