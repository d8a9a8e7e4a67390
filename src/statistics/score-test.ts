import { requireProportion, type Proportion } from './interval.ts';
import { twoSidedP } from './normal.ts';

/**
 * Two-sided p value of the pooled score test of two independent shares, without continuity correction:
 * z = (p₂ − p₁) / √(p(1−p)(1/n₁ + 1/n₂)) with the pooled share p. It is 1 where both shares are 0 or both are 1.
 * Reference: R, `prop.test(…, correct = FALSE)`. Example: 82 of 93 and 36 of 36 give 0.03096.
 */
export function scoreTest(first: Proportion, second: Proportion): number {
  requireProportion(first);
  requireProportion(second);
  const pooled = (first.share * first.base + second.share * second.base) / (first.base + second.base);
  const variance = pooled * (1 - pooled) * (1 / first.base + 1 / second.base);
  const difference = second.share - first.share;
  return difference === 0 || variance <= 0 ? 1 : twoSidedP(difference / Math.sqrt(variance));
}
