import { Z } from './constants.ts';
import { requireProportion, type Interval } from './interval.ts';

/**
 * Wilson score interval at 95 % of a share (0 to 1) out of `base` people, without continuity correction: the shares that a
 * score test would not refuse. Centre (p + z²/2n) / (1 + z²/n), half width z / (1 + z²/n) · √(p(1−p)/n + z²/4n²), within 0 and 1.
 * Takes a share and not a count, because a printed percentage may fit no count. Refuses a base under 1.
 * Reference: Wilson (1927), J. Am. Stat. Assoc. 22, 209–212. Example: 36 of 36 gives 0.9036 to 1.
 */
export function wilsonInterval(share: number, base: number): Interval {
  requireProportion({ share, base });
  const spread = Z ** 2 / base;
  const centre = (share + spread / 2) / (1 + spread);
  const half = Z / (1 + spread) * Math.sqrt(share * (1 - share) / base + spread / (4 * base));
  return { low: share === 0 ? 0 : Math.max(0, centre - half), high: share === 1 ? 1 : Math.min(1, centre + half) };
}
