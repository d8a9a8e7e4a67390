import { intervalOf, sharesOf } from '../model/figure.ts';
import { cellOf, recordOf, type Cell, type Claim, type Report } from '../model/report.ts';
import type { Interval } from '../statistics/interval.ts';
import { comparisonsOf } from './comparisons.ts';
import { isShareKind, SHARE_RULES } from './share-rules.ts';

/**
 * How far the figures are from the line beyond which a claim would no longer hold, as a share (0.01 is one percentage point); larger is stronger, below 0
 * is beyond the line. Undefined where a figure that the claim needs is missing, and for a claim that has no such line.
 *
 * - A quantifier that the interval must bear ("most", "a large majority", "a minority"): from its threshold to the nearer limit of the interval.
 * - Any other quantifier: from the percentage to the nearer end of its range.
 * - "rose", "fell": from 0 to the nearer limit of the interval of the difference. "no clear change": from 0, inside that interval, to the nearer limit;
 *   below 0 where the interval excludes 0 and only the adjustment for all comparisons keeps the change within chance.
 * - "highest", "lowest": from the nearest other item of the battery.
 */
export function marginOf(report: Report, { of, kind }: Claim): number | undefined {
  if ('item' in of) {
    const comparison = comparisonsOf(report, of.item.battery).find((one) => one.item === of.item.item && one.from === of.from && one.to === of.to);
    return comparison && changeMargin(kind, comparison.interval);
  }
  if (!('ref' in of)) return undefined;
  const cell = cellOf(report, of.ref.battery, of.ref.item, of.ref.wave);
  if (cell?.value.kind !== 'percent') return undefined;
  return isShareKind(kind) ? shareMargin(kind, cell, cell.value.percent) : rankMargin(report, kind, cell, cell.value.percent);
}

function changeMargin(kind: Claim['kind'], { low, high }: Interval): number | undefined {
  if (kind === 'rose') return low;
  if (kind === 'fell') return -high;
  return kind === 'no-clear-change' ? Math.min(-low, high) : undefined;
}

function shareMargin(kind: keyof typeof SHARE_RULES, cell: Cell, percent: number): number | undefined {
  const { from, to, lowAbove, highBelow } = SHARE_RULES[kind];
  if (lowAbove === undefined && highBelow === undefined) return Math.min(percent - from, to - percent) / 100;
  const measured = sharesOf(cell);
  if (!measured) return undefined;
  const { share } = measured.stated;
  const { low, high } = intervalOf(measured) ?? { low: share, high: share };
  return lowAbove === undefined ? (highBelow ?? 0) - high : low - lowAbove;
}

function rankMargin(report: Report, kind: Claim['kind'], { battery, item, wave }: Cell, percent: number): number | undefined {
  if (kind !== 'highest' && kind !== 'lowest') return undefined;
  const distances = recordOf(report.batteries, battery).items.flatMap(({ id }) => {
    const rival = id === item ? undefined : cellOf(report, battery, id, wave);
    const share = sharesOf(rival)?.stated.share;
    const printed = rival?.value.kind === 'percent' ? rival.value.percent : share === undefined ? undefined : 100 * share;
    return printed === undefined ? [] : [kind === 'highest' ? percent - printed : printed - percent];
  });
  return distances.length === 0 ? undefined : Math.min(...distances) / 100;
}
