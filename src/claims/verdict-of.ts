import { figureOf } from '../model/figure.ts';
import { cellOf, type Claim, type ItemCount, type Report } from '../model/report.ts';
import { betweenWaves, holdsOf, itemsBetween } from './between-waves.ts';
import type { Comparison } from './comparisons.ts';
import { isRankKind, rankVerdict } from './rank-verdict.ts';
import { isShareKind, shareRuleOf } from './share-rules.ts';
import type { Verdict } from './verdict.ts';

/** "Similar" may be said where the whole interval of the difference lies within this share on both sides of 0. */
export const SIMILAR_WITHIN = 0.1;

/** Recomputes a claim from the data; what the source states without a figure cannot be false of the figures. */
export function verdictOf(report: Report, claim: Claim): Verdict {
  const { of, kind } = claim;
  if ('statement' in of) return { holds: true };
  if ('battery' in of) return countVerdict(report, of);
  if ('item' in of) return changeVerdict(report, claim, of);
  const cell = cellOf(report, of.ref.battery, of.ref.item, of.ref.wave);
  if (cell?.value.kind !== 'percent') return { holds: false, reason: 'there is no percentage to claim it of' };
  if (figureOf(cell).kind === 'gap') return { holds: false, reason: `its base is ${cell.base.kind === 'count' ? cell.base.count : cell.base.missing}, and nothing is shown of so few` };
  if (isRankKind(kind)) return rankVerdict(report, kind, cell);
  if (!isShareKind(kind)) throw new Error(`Impossible: a claim "${kind}" of one share`);
  return shareRuleOf(kind)(cell.value.percent, cell);
}

function changeVerdict(report: Report, { kind }: Claim, { item, from, to }: Extract<Claim['of'], { item: unknown }>): Verdict {
  const between = betweenWaves(report, item, from, to);
  if (between && (kind === 'higher-in-sample' || kind === 'lower-in-sample')) {
    const { printed } = between;
    if (kind === 'higher-in-sample' ? printed > 0 : printed < 0) return { holds: true };
    const other = printed === 0 ? undefined : printed > 0 ? 'higher-in-sample' : 'lower-in-sample';
    return { holds: false, reason: `the later figure minus the earlier one is ${printed}`, ...(other && { instead: other }) };
  }
  const comparison = between?.comparison;
  if (!comparison) return { holds: false, reason: `${item.battery}.${item.item} cannot be compared between ${from} and ${to}: a percentage or a base is missing, or ${to} is not the later wave` };
  const facts = factsOf(comparison);
  const { difference, distinguishable } = comparison;
  if (kind === 'no-clear-change') return distinguishable ? { holds: false, reason: `the change can be told from chance (${facts})`, instead: difference > 0 ? 'rose' : 'fell' } : { holds: true };
  if (kind === 'similar') return isSimilar(comparison) ? { holds: true } : { holds: false, reason: `"similar" needs an interval that includes 0 and lies within ±${100 * SIMILAR_WITHIN} points (${facts})`, ...(!distinguishable && { instead: 'no-clear-change' }) };
  const direction = kind === 'rose' ? difference > 0 : difference < 0;
  if (!direction) return { holds: false, reason: `it went the other way (${facts})` };
  return distinguishable ? { holds: true } : { holds: false, reason: `the change cannot be told from chance (${facts})`, instead: kind === 'rose' ? 'higher-in-sample' : 'lower-in-sample' };
}

function factsOf({ difference, adjustedP, interval }: Comparison): string {
  const points = (share: number) => (100 * share).toFixed(1);
  return `difference ${points(difference)} points, interval ${points(interval.low)} to ${points(interval.high)}, adjusted p ${adjustedP.toFixed(3)}`;
}

function isSimilar({ interval: { low, high } }: Comparison): boolean {
  return low <= 0 && high >= 0 && low >= -SIMILAR_WITHIN && high <= SIMILAR_WITHIN;
}

function countVerdict(report: Report, of: ItemCount): Verdict {
  const items = itemsBetween(report, of);
  const unknown = items.find((one) => holdsOf(of.holds, one) === undefined);
  if (unknown) return { holds: false, reason: `${of.battery}.${unknown.item} cannot be compared between ${of.from} and ${of.to}: a base is missing` };
  const holding = items.filter((one) => holdsOf(of.holds, one));
  if (holding.length === of.count) return { holds: true };
  return { holds: false, reason: `"${of.holds}" holds of ${holding.length} of ${items.length} items (${holding.map((one) => one.item).join(', ') || 'none'}), the claim counts ${of.count}` };
}
