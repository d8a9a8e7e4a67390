import { ALPHA } from './constants.ts';
import type { Interval } from './interval.ts';

/**
 * True where a change can be told from chance: its adjusted p value is below {@link ALPHA} and its interval does not hold 0. The score test and
 * Newcombe's interval can disagree at the edge; both must say so.
 *
 * Example: `isDistinguishable(0.04, { low: 0.01, high: 0.2 })` is true, `isDistinguishable(0.06, { low: 0.01, high: 0.2 })` is false.
 */
export function isDistinguishable(adjustedP: number, interval: Interval): boolean {
  return adjustedP < ALPHA && (interval.low > 0 || interval.high < 0);
}
