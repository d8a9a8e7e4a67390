import { betaQuantile } from './beta-quantile.ts';
import { CONFIDENCE_LEVEL } from './constants.ts';
import { requireProportion, type Interval } from './interval.ts';

/**
 * 95 % Jeffreys interval of a share: the quantiles 0.025 and 0.975 of the beta distribution of k + ½ and n − k + ½ for k people out of n; 0 is the
 * lower limit of nobody, 1 the upper of everybody. `qbeta` in R. Brown, Cai and DasGupta, Statistical Science 16 (2001), 101–133.
 *
 * Limits are shares from 0 to 1. Refuses a share outside 0 to 1 and a base that is not a whole number above 0.
 *
 * Example: `jeffreysInterval(1, 36)` is from 0.9331 to 1.
 */
export function jeffreysInterval(share: number, base: number): Interval {
  requireProportion({ share, base });
  const outside = (1 - CONFIDENCE_LEVEL) / 2;
  const [a, b] = [share * base + 0.5, (1 - share) * base + 0.5];
  return { low: share === 0 ? 0 : betaQuantile(outside, a, b), high: share === 1 ? 1 : betaQuantile(1 - outside, a, b) };
}
