import { clopperPearsonInterval } from './clopper-pearson.ts';
import { LEAST_PRESENTED_BASE, NARROW_WIDTH, RELATIVE_WIDTH, WIDE_WIDTH } from './constants.ts';

/**
 * What the rule says of a share: show it; show it after a look, since it is 0 % or 100 %; show it with a note that the share of the others is
 * unreliable; do not show it, for its base, the width of its interval, or that width beside the share itself.
 */
export type Presentation = 'show' | 'review' | 'note-complement' | 'base' | 'width' | 'relative-width';

/**
 * The verdict of the presentation standards for proportions of the United States National Center for Health Statistics on a share of a simple random
 * sample, from its Clopper-Pearson interval of width w: a base under 30 is not shown; 0 % and 100 % are looked at; w up to 0.05 is shown; w from 0.30
 * on is not; else not where w is more than 1.3 times the share, and with a note where it is more than 1.3 times the share of the others.
 * Parker and others, National Center for Health Statistics, Vital and Health Statistics 2 (2017), no. 175. The rules on degrees of freedom and on
 * confidential cells do not arise here.
 *
 * Refuses what {@link clopperPearsonInterval} refuses.
 *
 * Example: `presentationOf(0.75, 36)` is `'width'`: its interval is from 0.578 to 0.879.
 */
export function presentationOf(share: number, base: number): Presentation {
  const { low, high } = clopperPearsonInterval(share, base);
  if (base < LEAST_PRESENTED_BASE) return 'base';
  if (share === 0 || share === 1) return 'review';
  const width = high - low;
  if (width <= NARROW_WIDTH) return 'show';
  if (width >= WIDE_WIDTH) return 'width';
  if (width > RELATIVE_WIDTH * share) return 'relative-width';
  return width > RELATIVE_WIDTH * (1 - share) ? 'note-complement' : 'show';
}
