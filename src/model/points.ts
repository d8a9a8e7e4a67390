import { roundHalfUp } from '../statistics/round.ts';
import type { Figure } from './figure.ts';

/** A difference in percentage points, later minus earlier. */
export interface Points {
  /** Between the two printed percentages; a whole number where both are whole. */
  readonly printed: number;
  /** Between the shares of the counts behind them, whole, half up; absent where a base is not stated or no count fits one. */
  readonly ofCounts?: number | undefined;
}

/**
 * The difference of two figures; undefined where one of them is not printed as a percentage. The printed percentages are what a reader subtracts and
 * what every item has; the counts are derived from them, and at times do not exist, so that theirs is said beside the first where it differs.
 *
 * Example: from 90 % of 67, which is 60 people, to 89 % of 38, which is 34, it is −1 in print and 0 by the counts.
 */
export function pointsBetween(first: Figure | undefined, last: Figure | undefined): Points | undefined {
  if (first?.kind !== 'percent' || last?.kind !== 'percent') return undefined;
  const [before, after] = [first, last].map(({ shares }) => (shares?.possible.length === 1 ? shares.stated.share : undefined));
  return { printed: last.percent - first.percent, ...(before !== undefined && after !== undefined && { ofCounts: roundHalfUp(100 * (after - before)) }) };
}

/** What the counts say where it is not what the printed percentages say. */
export function otherByCounts({ printed, ofCounts }: Points): number | undefined {
  return ofCounts === printed ? undefined : ofCounts;
}
