import { percentOf, requireWholeBase } from './round.ts';

/** The number of people behind a percentage, or the two nearest numbers where none gives it. */
export type ReachableCounts =
  | { readonly kind: 'fits'; readonly count: number }
  | { readonly kind: 'between'; readonly below: number; readonly above: number };

/**
 * The count of 0 to `base` that, in whole per cent rounded half up, is `percent`; where none is, the nearest count on either side.
 * Where several are, which takes a base above 100, the one nearest to `percent`. The check of granularity of Brown and Heathers,
 * "The GRIM Test", Social Psychological and Personality Science 8 (2017), for a percentage.
 * A percentage with a fraction fits no count. Refuses a percentage outside 0 to 100 and a base that is not a whole number above 0.
 *
 * Example: `reachableCounts(78, 38)` is `{ kind: 'between', below: 29, above: 30 }`: 29 of 38 is 76 %, 30 of 38 is 79 %.
 */
export function reachableCounts(percent: number, base: number): ReachableCounts {
  requireWholeBase(base);
  if (!(percent >= 0 && percent <= 100)) throw new Error(`Impossible: a percentage of ${percent}`);
  const exact = (percent * base) / 100;
  const count = Math.round(exact);
  if (percentOf(count, base) === percent) return { kind: 'fits', count };
  const below = Math.min(Math.floor(exact), base - 1);
  return { kind: 'between', below, above: below + 1 };
}
