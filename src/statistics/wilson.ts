import { Z } from './constants.ts';
import { requireProportion, type Interval } from './interval.ts';

/**
 * 95 % Wilson score interval of a share, no continuity correction. With z the normal quantile and n the base:
 * centre (p + z²/2n) / (1 + z²/n), half-width z / (1 + z²/n) · √(p(1 − p)/n + z²/4n²).
 * Wilson, "Probable inference", JASA 22 (1927), 209–212; method 3 of Newcombe, Statistics in Medicine 17 (1998), 857–872.
 *
 * Takes a share and not a count, since a printed percentage may fit no count. Limits are shares from 0 to 1 that enclose the share.
 * Refuses a share outside 0 to 1 and a base that is not a whole number above 0.
 *
 * Example: `wilsonInterval(1, 36)` is from 0.9036 to 1.
 */
export function wilsonInterval(share: number, base: number): Interval {
  requireProportion({ share, base });
  return scoreLimits(share, base);
}

/** The limits of {@link wilsonInterval} for a base that need not be whole, such as one corrected for a finite population; checks neither. */
export function scoreLimits(share: number, base: number): Interval {
  const spread = (Z * Z) / base;
  const centre = (share + spread / 2) / (1 + spread);
  const half = Math.sqrt(share * (1 - share) * spread + (spread * spread) / 4) / (1 + spread);
  // The interval encloses the share; at 0 and 1 floating point alone would miss it by a last digit.
  return { low: Math.max(0, Math.min(share, centre - half)), high: Math.min(1, Math.max(share, centre + half)) };
}
