import { COUNTS_ONLY_BELOW, HIDDEN_BELOW, INTERVAL_BELOW, SMALL_BELOW } from './constants.ts';

/** How a figure on a base may be shown, from not at all to without more ado. */
export type BasePolicy = 'hidden' | 'counts-only' | 'small' | 'interval' | 'plain';

/** The policy for a base of so many people; for example `basePolicyOf(36)` is `small`. */
export function basePolicyOf(base: number): BasePolicy {
  if (base < HIDDEN_BELOW) return 'hidden';
  if (base < COUNTS_ONLY_BELOW) return 'counts-only';
  if (base < SMALL_BELOW) return 'small';
  return base < INTERVAL_BELOW ? 'interval' : 'plain';
}
