import { figureOf } from '../model/figure.ts';
import { cellOf, type Claim, type ItemCount, type Report } from '../model/report.ts';
import { betweenWaves, holdsOf, itemsBetween } from './between-waves.ts';
import type { Comparison } from './comparisons.ts';
import { isRankKind, rankVerdict } from './rank-verdict.ts';
import { isShareKind, shareRuleOf } from './share-rules.ts';
import type { Verdict } from './verdict.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';

/** "Similar" may be said where the whole interval of the difference lies within this share on both sides of 0. */
export const SIMILAR_WITHIN = 0.1;

/** Recomputes a claim from the data; what the source states without a figure cannot be false of the figures. */
export function verdictOf(report: Report, claim: Claim): Verdict {
  const { of, kind } = claim;
  if ('statement' in of) return { holds: true };
  if ('battery' in of) return countVerdict(report, of);
  if ('item' in of) return changeVerdict(report, claim, of);
  const cell = cellOf(report, of.ref.battery, of.ref.item, of.ref.wave);
  if (cell?.value.kind !== 'percent') return { holds: false, reason: phrase('no-percentage-to-claim-of') };
  if (figureOf(cell).kind === 'gap') return { holds: false, reason: phrase('nothing-shown-of-so-few', { base: cell.base.kind === 'count' ? cell.base.count : phrase(cell.base.missing) }) };
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
    return { holds: false, reason: phrase('later-minus-earlier', { difference: String(printed) }), ...(other && { instead: other }) };
  }
  const comparison = between?.comparison;
  if (!comparison) return { holds: false, reason: phrase('item-cannot-be-compared', { item: `${item.battery}.${item.item}`, from, to }) };
  const facts = factsOf(comparison);
  const { difference, distinguishable } = comparison;
  if (kind === 'no-clear-change') return distinguishable ? { holds: false, reason: phrase('told-from-chance', { facts }), instead: difference > 0 ? 'rose' : 'fell' } : { holds: true };
  if (kind === 'similar') return isSimilar(comparison) ? { holds: true } : { holds: false, reason: phrase('similar-needs', { points: `±${100 * SIMILAR_WITHIN}`, facts }), ...(!distinguishable && { instead: 'no-clear-change' }) };
  const direction = kind === 'rose' ? difference > 0 : difference < 0;
  if (!direction) return { holds: false, reason: phrase('went-the-other-way', { facts }) };
  return distinguishable ? { holds: true } : { holds: false, reason: phrase('not-told-from-chance', { facts }), instead: kind === 'rose' ? 'higher-in-sample' : 'lower-in-sample' };
}

function factsOf({ difference, adjustedP, interval }: Comparison): Phrase {
  const points = (share: number) => (100 * share).toFixed(1);
  return phrase('facts-of-change', { difference: points(difference), low: points(interval.low), high: points(interval.high), p: adjustedP.toFixed(3) });
}

function isSimilar({ interval: { low, high } }: Comparison): boolean {
  return low <= 0 && high >= 0 && low >= -SIMILAR_WITHIN && high <= SIMILAR_WITHIN;
}

function countVerdict(report: Report, of: ItemCount): Verdict {
  const items = itemsBetween(report, of);
  const unknown = items.find((one) => holdsOf(of.holds, one) === undefined);
  if (unknown) return { holds: false, reason: phrase('count-cannot-be-compared', { item: `${of.battery}.${unknown.item}`, from: of.from, to: of.to }) };
  const holding = items.filter((one) => holdsOf(of.holds, one));
  if (holding.length === of.count) return { holds: true };
  return { holds: false, reason: phrase('holds-of-items', { kind: of.holds, holding: holding.length, all: items.length, items: holding.length > 0 ? holding.map((one) => one.item) : phrase('none'), counted: of.count }) };
}
