import { isDistinguishable } from './distinguishable.ts';
import { newcombeInterval } from './newcombe.ts';
import { scoreTest } from './score-test.ts';

/** The least change that could be told from chance, in whole percentage points; none where even a change to 0 % or to 100 % could not. */
export interface SmallestChange {
  readonly fall?: number | undefined;
  readonly rise?: number | undefined;
}

/** A percentage in a wave of so many people, and what it is compared with: a later wave, as one of a number of comparisons. */
export interface Comparing {
  readonly percent: number;
  readonly base: number;
  readonly laterBase: number;
  readonly comparisons: number;
}

/**
 * The least whole number of percentage points by which a percentage would have had to fall, and to rise, to be told from chance by the rule of
 * {@link isDistinguishable}, were it the only one of its family to do so: its p value is then multiplied by the number of comparisons, which is the
 * most that Benjamini and Hochberg's adjustment can ask. With one comparison, unadjusted. It says what a survey of such bases could have seen.
 *
 * Refuses a percentage outside 0 to 100, bases that are not whole numbers above 0 and fewer than one comparison.
 *
 * Example: from 80 % of 93 to a wave of 36, `smallestChange({ percent: 80, base: 93, laterBase: 36, comparisons: 1 })`, is a fall of 17 points or a rise of 15.
 */
export function smallestChange({ percent, base, laterBase, comparisons }: Comparing): SmallestChange {
  if (!(comparisons >= 1)) throw new Error(`Impossible: ${comparisons} comparisons`);
  const first = { share: percent / 100, base };
  const leastOf = (direction: 1 | -1, most: number) => {
    for (let points = 1; points <= most; points += 1) {
      const second = { share: (percent + direction * points) / 100, base: laterBase };
      if (isDistinguishable(Math.min(1, comparisons * scoreTest(first, second)), newcombeInterval(first, second))) return points;
    }
    return undefined;
  };
  return { fall: leastOf(-1, percent), rise: leastOf(1, 100 - percent) };
}
