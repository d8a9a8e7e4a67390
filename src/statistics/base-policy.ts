import { COUNTS_ONLY_BELOW, HIDDEN_BELOW, INTERVAL_BELOW, SMALL_BELOW } from './constants.ts';

/**
 * How a figure is shown, by the number of people that it rests on: not at all, as a count, as a flagged percentage with its interval,
 * as a percentage with its interval, as a percentage.
 */
export type BasePolicy = 'hidden' | 'counts-only' | 'small' | 'interval' | 'plain';

/**
 * The policy for a base. Refuses a negative base.
 *
 * Example: `basePolicyOf(36)` is `'small'`.
 */
export function basePolicyOf(base: number): BasePolicy {
  if (!(base >= 0)) throw new Error(`Impossible: a base of ${base}`);
  if (base < HIDDEN_BELOW) return 'hidden';
  if (base < COUNTS_ONLY_BELOW) return 'counts-only';
  if (base < SMALL_BELOW) return 'small';
  return base < INTERVAL_BELOW ? 'interval' : 'plain';
}
