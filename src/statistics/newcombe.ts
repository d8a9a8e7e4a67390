import type { Interval, Proportion } from './interval.ts';
import { wilsonInterval } from './wilson.ts';

/**
 * 95 % interval of the difference of two independent shares, second minus first: from d = p₂ − p₁ and the Wilson limits (l, u) of each share,
 * d − √((p₂ − l₂)² + (u₁ − p₁)²) to d + √((u₂ − p₂)² + (p₁ − l₁)²).
 * Method 10 of Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17 (1998), 873–890.
 *
 * Limits are differences of shares, −1 to 1; times 100 they are percentage points. Refuses what {@link wilsonInterval} refuses.
 *
 * Example: from 48 of 80 to 56 of 70, `newcombeInterval({ share: 0.6, base: 80 }, { share: 0.8, base: 70 })`, is from 0.0524 to 0.3339.
 */
export function newcombeInterval(first: Proportion, second: Proportion): Interval {
  const one = wilsonInterval(first.share, first.base);
  const two = wilsonInterval(second.share, second.base);
  const difference = second.share - first.share;
  return {
    low: Math.max(-1, difference - Math.hypot(second.share - two.low, one.high - first.share)),
    high: Math.min(1, difference + Math.hypot(two.high - second.share, first.share - one.low)),
  };
}
