import { logGamma } from './log-gamma.ts';
import { percentOf } from './round.ts';

/** Tables whose probability differs from that of the observed one by less than this part of it count as equally likely, as in R. */
const EQUALLY_LIKELY = 1 + 1e-7;

/** So many people out of a base. */
export interface CountOf {
  readonly count: number;
  readonly base: number;
}

/**
 * Two-sided p value of Fisher's exact test of "the two shares are the same", for independent samples: with both bases and the number of people of
 * both together held, the sum of the hypergeometric probabilities of all tables that are no likelier than the observed one. `fisher.test` in R.
 * Fisher, Statistical Methods for Research Workers, 5th edition (1934), section 21.02. It is seldom smaller than the score test, hence a cautious bound.
 *
 * Returns 0 to 1. Refuses a count that is not a whole number from 0 to its base, and a base that is not a whole number above 0.
 *
 * Example: from 1 of 10 to 11 of 14, `fisherTest({ count: 1, base: 10 }, { count: 11, base: 14 })`, is 0.0028.
 */
export function fisherTest(first: CountOf, second: CountOf): number {
  for (const { count, base } of [first, second]) percentOf(count, base);
  const together = first.count + second.count;
  const logOf = (count: number) => logChoose(first.base, count) + logChoose(second.base, together - count) - logChoose(first.base + second.base, together);
  const observed = Math.exp(logOf(first.count)) * EQUALLY_LIKELY;
  let sum = 0;
  for (let count = Math.max(0, together - second.base); count <= Math.min(first.base, together); count += 1) {
    const probability = Math.exp(logOf(count));
    if (probability <= observed) sum += probability;
  }
  return Math.min(1, sum);
}

/** The logarithm of the number of ways to choose so many of all. */
function logChoose(all: number, chosen: number): number {
  return logGamma(all + 1) - logGamma(chosen + 1) - logGamma(all - chosen + 1);
}
