import type { Cell } from '../model/report.ts';
import { basePolicyOf } from '../statistics/base-policy.ts';
import type { Interval } from '../statistics/interval.ts';
import { roundHalfUp } from '../statistics/round.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import { measuredOf } from './measured.ts';

/** Limits of an interval as they are printed: whole per cent, half up. */
export interface PrintedInterval {
  readonly low: number;
  readonly high: number;
}

/** The interval of a cell that claims are judged by; undefined where its base is not stated or allows no percentage. */
export function intervalOf(cell: Cell): PrintedInterval | undefined {
  const measured = measuredOf(cell);
  if (!measured || cell.value.kind !== 'percent' || ['hidden', 'counts-only'].includes(basePolicyOf(measured.stated.base))) return undefined;
  return printedInterval(wilsonInterval(measured.stated.share, measured.stated.base));
}

/** An interval of shares in whole per cent or percentage points, half up. */
export function printedInterval({ low, high }: Interval): PrintedInterval {
  return { low: roundHalfUp(100 * low), high: roundHalfUp(100 * high) };
}
