import { sharesOf } from '../model/figure.ts';
import { cellOf, type Claim, type Report } from '../model/report.ts';
import type { Cell } from '../model/survey.ts';
import type { Interval } from '../statistics/interval.ts';
import { betweenWaves } from './between-waves.ts';
import { isRankKind, RANKS, rivalsOf, type RankKind } from './rank-verdict.ts';
import { boundsOf, isShareKind, SHARE_RULES } from './share-rules.ts';
import { SIMILAR_WITHIN } from './verdict-of.ts';

/**
 * How far the figures are from the line beyond which a claim would no longer hold, as a share (0.01 is one percentage point); larger is stronger, below 0
 * is beyond the line. Undefined where a figure that the claim needs is missing, and for a claim that has no such line.
 *
 * - A quantifier that the interval must bear ("most", "a large majority", "a minority"): from its threshold to the nearer limit of the interval.
 * - Any other quantifier: from the percentage to the nearer end of its range.
 * - "rose", "fell": from 0 to the nearer limit of the interval of the difference. "no clear change": from 0, inside that interval, to the nearer limit;
 *   below 0 where the interval excludes 0 and only the adjustment for all comparisons keeps the change within chance.
 * - "higher", "lower" in the sample: the printed difference. "similar": from the further limit of its interval to ten points, or from 0 to the nearer one.
 * - A rank: from the item of the battery that would push it out.
 */
export function marginOf(report: Report, { of, kind }: Claim): number | undefined {
  if ('item' in of) {
    const between = betweenWaves(report, of.item, of.from, of.to);
    if (kind === 'higher-in-sample') return between && between.printed / 100;
    if (kind === 'lower-in-sample') return between && -between.printed / 100;
    return between?.comparison && changeMargin(kind, between.comparison.interval);
  }
  if (!('ref' in of)) return undefined;
  const cell = cellOf(report, of.ref.battery, of.ref.item, of.ref.wave);
  if (cell?.value.kind !== 'percent') return undefined;
  if (isRankKind(kind)) return rankMargin(report, kind, cell, cell.value.percent);
  return isShareKind(kind) ? shareMargin(kind, cell, cell.value.percent) : undefined;
}

function changeMargin(kind: Claim['kind'], { low, high }: Interval): number | undefined {
  switch (kind) {
    case 'rose': return low;
    case 'fell': return -high;
    case 'no-clear-change': return Math.min(-low, high);
    case 'similar': return Math.min(-low, high, SIMILAR_WITHIN + low, SIMILAR_WITHIN - high);
    default: return undefined;
  }
}

function shareMargin(kind: keyof typeof SHARE_RULES, cell: Cell, percent: number): number | undefined {
  const { from, to, lowAbove, highBelow } = SHARE_RULES[kind];
  if (lowAbove === undefined && highBelow === undefined) return Math.min(percent - from, to - percent) / 100;
  const measured = sharesOf(cell);
  if (!measured) return undefined;
  const { low, high } = boundsOf(measured);
  return lowAbove === undefined ? (highBelow ?? 0) - high : low - lowAbove;
}

function rankMargin(report: Report, kind: RankKind, cell: Cell, percent: number): number | undefined {
  const { places, end } = RANKS[kind];
  const ahead = rivalsOf(report, cell).flatMap((rival) => (rival.percent === undefined ? [] : [end === 'top' ? percent - rival.percent : rival.percent - percent])).sort((a, b) => a - b);
  const nearest = ahead[places - 1];
  return nearest === undefined ? undefined : nearest / 100;
}
