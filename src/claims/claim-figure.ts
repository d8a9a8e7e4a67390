import { figureOf, intervalOf } from '../model/figure.ts';
import type { Cell } from '../model/survey.ts';
import type { Interval } from '../statistics/interval.ts';
import { roundHalfUp } from '../statistics/round.ts';

/** Limits of an interval as they are printed: whole per cent, half up. */
export interface PrintedInterval {
  readonly low: number;
  readonly high: number;
}

/** The interval of a cell as it is printed; undefined where its base is not stated or allows no percentage. */
export function printedIntervalOf(cell: Cell): PrintedInterval | undefined {
  const figure = figureOf(cell);
  const interval = figure.kind === 'percent' && figure.shares ? intervalOf(figure.shares) : undefined;
  return interval && printedInterval(interval);
}

/** An interval of shares in whole per cent or percentage points, half up. */
export function printedInterval({ low, high }: Interval): PrintedInterval {
  return { low: roundHalfUp(100 * low), high: roundHalfUp(100 * high) };
}
