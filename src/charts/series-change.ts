import { otherByCounts, type Points } from '../model/points.ts';
import { roundHalfUp } from '../statistics/round.ts';
import type { ItemId, WaveId } from '../terms/ids.ts';

/** A tested difference of an item between an earlier and a later wave, as one of all comparisons of its battery. */
export interface SeriesComparison {
  readonly item: ItemId;
  readonly from: WaveId;
  readonly to: WaveId;
  /** Newcombe interval of the difference, −1 to 1. */
  readonly interval: { readonly low: number; readonly high: number };
  /** p after Benjamini-Hochberg over all comparisons of the battery. */
  readonly adjustedP: number;
  readonly distinguishable: boolean;
}

/**
 * An item's change from the first wave of a series to the last. `points` is the difference of the two printed percentages, as words beside
 * the chart give it; `pointsOfCounts` that of the counts behind them, which rounding can set one point apart, where both percentages have one count.
 * `untested` has no interval, because a base is not stated; `gap` has no difference, because a percentage is missing.
 */
export type SeriesChange =
  | {
    readonly kind: 'tested';
    readonly points: number;
    readonly pointsOfCounts?: number | undefined;
    /** In percentage points: as computed, and whole as printed. */
    readonly interval: { readonly low: number; readonly high: number; readonly lowPoints: number; readonly highPoints: number };
    readonly adjustedP: number;
    readonly distinguishable: boolean;
  }
  | { readonly kind: 'untested'; readonly points: number }
  | { readonly kind: 'gap' };

/** The change by so many points, where there are any, with what its comparison found. */
export function changeOf(between: Points | undefined, tested: SeriesComparison | undefined): SeriesChange {
  if (!between) return { kind: 'gap' };
  const points = between.printed;
  if (!tested) return { kind: 'untested', points };
  const { low, high } = tested.interval;
  return {
    kind: 'tested', points, pointsOfCounts: between.ofCounts,
    interval: { low: 100 * low, high: 100 * high, lowPoints: roundHalfUp(100 * low), highPoints: roundHalfUp(100 * high) },
    adjustedP: tested.adjustedP, distinguishable: tested.distinguishable,
  };
}

/** The points that the counts give, where those are not the points of the printed percentages. */
export function otherPointsOf(change: SeriesChange | undefined): number | undefined {
  return change?.kind === 'tested' ? otherByCounts({ printed: change.points, ofCounts: change.pointsOfCounts }) : undefined;
}
