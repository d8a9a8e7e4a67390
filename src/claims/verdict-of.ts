import { figureOf, sharesOf } from '../model/figure.ts';
import { cellOf, recordOf, type Cell, type Claim, type Report } from '../model/report.ts';
import { comparisonsOf } from './comparisons.ts';
import { isShareKind, shareRuleOf } from './share-rules.ts';
import type { Verdict } from './verdict.ts';

/** Recomputes a claim from the data. */
export function verdictOf(report: Report, claim: Claim): Verdict {
  if ('item' in claim.of) return changeVerdict(report, claim, claim.of);
  const { ref } = claim.of;
  const cell = cellOf(report, ref.battery, ref.item, ref.wave);
  if (cell?.value.kind !== 'percent') return { holds: false, reason: 'there is no percentage to claim it of' };
  const figure = figureOf(cell);
  if (figure.kind === 'gap') return { holds: false, reason: `its base is ${cell.base.kind === 'count' ? cell.base.count : cell.base.missing}, and nothing is shown of so few` };
  const { kind } = claim;
  if (kind === 'highest' || kind === 'lowest') return rankVerdict(report, kind, cell);
  if (!isShareKind(kind)) throw new Error(`Impossible: a claim "${kind}" of one share`);
  return shareRuleOf(kind)(cell.value.percent, cell);
}

function changeVerdict(report: Report, { kind }: Claim, { item, from, to }: Extract<Claim['of'], { item: unknown }>): Verdict {
  const comparison = comparisonsOf(report, item.battery).find((one) => one.item === item.item && one.from === from && one.to === to);
  if (!comparison) return { holds: false, reason: `${item.battery}.${item.item} cannot be compared between ${from} and ${to}: a percentage or a base is missing, or ${to} is not the later wave` };
  const { difference, distinguishable, adjustedP, interval } = comparison;
  const points = (share: number) => (100 * share).toFixed(1);
  const facts = `difference ${points(difference)} points, interval ${points(interval.low)} to ${points(interval.high)}, adjusted p ${adjustedP.toFixed(3)}`;
  if (kind === 'no-clear-change') return distinguishable ? { holds: false, reason: `the change can be told from chance (${facts})` } : { holds: true };
  const direction = kind === 'rose' ? difference > 0 : difference < 0;
  if (!direction) return { holds: false, reason: `it went the other way (${facts})` };
  return distinguishable ? { holds: true } : { holds: false, reason: `the change cannot be told from chance (${facts})` };
}

function rankVerdict(report: Report, kind: 'highest' | 'lowest', cell: Cell): Verdict {
  const { items } = recordOf(report.batteries, cell.battery);
  const rivals = items.flatMap(({ id }) => (id === cell.item ? [] : cellOf(report, cell.battery, id, cell.wave) ?? []));
  const unknown = rivals.find(({ value }) => value.kind === 'missing' && value.missing !== 'not-asked');
  if (unknown) return { holds: false, reason: `the figure of ${unknown.item} is missing, and could lie beyond` };
  const percents = rivals.flatMap((rival) => {
    if (rival.value.kind === 'percent') return [rival.value.percent];
    const measured = sharesOf(rival);
    return measured ? [100 * measured.stated.share] : [];
  });
  const own = cell.value.kind === 'percent' ? cell.value.percent : Number.NaN;
  const beaten = percents.find((percent) => (kind === 'highest' ? percent >= own : percent <= own));
  return beaten === undefined ? { holds: true } : { holds: false, reason: `another item of the battery stands at ${beaten} %, this one at ${own} %` };
}
