import { normalUpperTail } from './normal.ts';
import { requireProportion, type Proportion } from './interval.ts';

/**
 * Two-sided p value of "the two shares are the same", for independent samples: with p the share of both samples taken together,
 * z = (p₂ − p₁) / √(p(1 − p)(1/n₁ + 1/n₂)), and p value = probability of |z| or more. Pooled score test, no continuity correction:
 * Pearson's chi-squared of the two-by-two table, `prop.test(…, correct = FALSE)` in R.
 *
 * Returns 0 to 1; it is 1 where both shares are 0 or both are 1. Refuses a share outside 0 to 1 and a base that is not a whole number above 0.
 *
 * Example: from 48 of 80 to 56 of 70, `scoreTest({ share: 0.6, base: 80 }, { share: 0.8, base: 70 })`, is 0.0080.
 */
export function scoreTest(first: Proportion, second: Proportion): number {
  requireProportion(first);
  requireProportion(second);
  // Also where both are 0 or both are 1 and the variance below is 0.
  if (first.share === second.share) return 1;
  const pooled = (first.share * first.base + second.share * second.base) / (first.base + second.base);
  const variance = pooled * (1 - pooled) * (1 / first.base + 1 / second.base);
  return 2 * normalUpperTail(Math.abs(second.share - first.share) / Math.sqrt(variance));
}
