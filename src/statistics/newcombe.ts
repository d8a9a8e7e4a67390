import { requireProportion, type Interval, type Proportion } from './interval.ts';
import { wilsonInterval } from './wilson.ts';

/**
 * Newcombe's interval (method 10) at 95 % of the difference of two independent shares, second minus first: the Wilson
 * limits l, u of both combined, d − √((p₂−l₂)² + (u₁−p₁)²) to d + √((u₂−p₂)² + (p₁−l₁)²). Never leaves −1 to 1.
 * Reference: Newcombe (1998), Statistics in Medicine 17, 873–890; its example 56/70 and 48/80 gives 0.0524 to 0.3339.
 */
export function newcombeInterval(first: Proportion, second: Proportion): Interval {
  requireProportion(first);
  requireProportion(second);
  const [one, two] = [wilsonInterval(first.share, first.base), wilsonInterval(second.share, second.base)];
  const difference = second.share - first.share;
  return {
    low: difference - Math.hypot(second.share - two.low, one.high - first.share),
    high: difference + Math.hypot(two.high - second.share, first.share - one.low),
  };
}
