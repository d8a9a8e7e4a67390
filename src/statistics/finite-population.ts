import { requireProportion, type Interval } from './interval.ts';
import { scoreLimits } from './wilson.ts';

/**
 * 95 % Wilson interval of a share of all members of a known population, of whom so many answered: that of n′ = n(N − 1)/(N − n) people, with n
 * the base and N the population. It is narrower, and says something of those members alone, not of what would happen elsewhere or again.
 * Cochran, Sampling Techniques, 3rd edition (1977), 2.6 and 3.2. Where everybody answered it is the share itself.
 *
 * Refuses what Wilson's interval refuses, and a population that is not a whole number of at least the base.
 *
 * Example: `finitePopulationInterval(0.5, 36, 72)` is from 0.3867 to 0.6133; of a boundless population it would be from 0.3447 to 0.6553.
 */
export function finitePopulationInterval(share: number, base: number, population: number): Interval {
  requireProportion({ share, base });
  if (!Number.isInteger(population) || population < base) throw new Error(`Impossible: ${base} answers of a population of ${population}`);
  return population === base ? { low: share, high: share } : scoreLimits(share, (base * (population - 1)) / (population - base));
}
