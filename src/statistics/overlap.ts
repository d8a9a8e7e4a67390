import { requireProportion, type Proportion } from './interval.ts';
import { normalUpperTail } from './normal.ts';
import { scoreTest } from './score-test.ts';

/** The least and the greatest p value that a number of people who answered in both waves could give. */
export interface OverlapBounds {
  readonly least: number;
  readonly greatest: number;
}

/**
 * How far φ, the correlation of the two answers of one person, can go where shares of the two answers are given: up to √(lo(1 − hi) / (hi(1 − lo))) with
 * lo and hi the lower and the higher share, down to −√(lo·hi / ((1 − lo)(1 − hi))) or its inverse, whichever is nearer to 0. It is 0 where a share is 0 or 1.
 *
 * Example: `phiBounds(0.5, 0.8)` is from −0.5 to 0.5.
 */
export function phiBounds(one: number, other: number): { readonly low: number; readonly high: number } {
  const [lo, hi] = [Math.min(one, other), Math.max(one, other)];
  if (lo === 0 || hi === 1) return { low: 0, high: 0 };
  const odds = Math.sqrt((lo * hi) / ((1 - lo) * (1 - hi)));
  return { low: -Math.min(odds, 1 / odds), high: Math.sqrt((lo * (1 - hi)) / (hi * (1 - lo))) };
}

/**
 * Two-sided p value of "the two shares are the same" where `shared` people answered in both waves and their answers correlate with `phi`: the score
 * test, its variance less the covariance, p(1 − p)(1/n₁ + 1/n₂ − 2mφ/(n₁n₂)). With nobody shared it is {@link scoreTest}.
 * Derrick, Dobson-McKittrick, Toher and White, Journal of Applied Quantitative Methods 10 (2015), no. 3, the test with φ; Kish, Survey Sampling (1965).
 *
 * Example: from 82 of 93 to 29 of 36, `overlapTest({ share: 82 / 93, base: 93 }, { share: 29 / 36, base: 36 }, 36, 0.5)`, is 0.1872.
 */
export function overlapTest(first: Proportion, second: Proportion, shared: number, phi: number): number {
  requireProportion(first);
  requireProportion(second);
  if (!(shared >= 0 && shared <= Math.min(first.base, second.base))) throw new Error(`Impossible: ${shared} people in both waves`);
  if (first.share === second.share) return 1;
  const pooled = (first.share * first.base + second.share * second.base) / (first.base + second.base);
  const variance = pooled * (1 - pooled) * (1 / first.base + 1 / second.base - (2 * shared * phi) / (first.base * second.base));
  return 2 * normalUpperTail(Math.abs(second.share - first.share) / Math.sqrt(variance));
}

/**
 * The range of {@link overlapTest} over all that is not known: from nobody to the whole smaller wave having answered in both, and φ over {@link phiBounds}.
 * The p value of separate waves lies within it; where people tend to answer as they did before, the truth lies below it.
 *
 * Example: from 82 of 93 to 29 of 36 the p value of separate waves, 0.263, could be from 0.143 to 0.286.
 */
export function overlapBounds(first: Proportion, second: Proportion): OverlapBounds {
  const { low, high } = phiBounds(first.share, second.share);
  const whole = Math.min(first.base, second.base);
  const separate = scoreTest(first, second);
  return { least: Math.min(separate, overlapTest(first, second, whole, high)), greatest: Math.max(separate, overlapTest(first, second, whole, low)) };
}
