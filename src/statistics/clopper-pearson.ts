import { betaQuantile } from './beta-quantile.ts';
import { CONFIDENCE_LEVEL } from './constants.ts';
import { requireProportion, type Interval } from './interval.ts';

/**
 * 95 % Clopper-Pearson interval of a share, which holds the true share at least that often and so is wide: with k people out of n the quantile
 * 0.025 of the beta distribution of k and n − k + 1, to the quantile 0.975 of that of k + 1 and n − k; 0 is the lower limit of nobody, 1 the upper of
 * everybody. `binom.test` in R. Clopper and Pearson, Biometrika 26 (1934), 404–413.
 *
 * Takes a share, since a printed percentage may fit no count: k is then not whole, as in the interval of Korn and Graubard, Survey Methodology 24
 * (1998), 193–201. Refuses a share outside 0 to 1 and a base that is not a whole number above 0.
 *
 * Example: `clopperPearsonInterval(1, 36)` is from 0.9026 to 1.
 */
export function clopperPearsonInterval(share: number, base: number): Interval {
  requireProportion({ share, base });
  const outside = (1 - CONFIDENCE_LEVEL) / 2;
  const [count, others] = [share * base, (1 - share) * base];
  return {
    low: count === 0 ? 0 : betaQuantile(outside, count, others + 1),
    high: others === 0 ? 1 : betaQuantile(1 - outside, count + 1, others),
  };
}
