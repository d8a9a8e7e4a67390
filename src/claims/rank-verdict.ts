import { sharesOf } from '../model/figure.ts';
import { cellOf, recordOf, type Claim, type Report } from '../model/report.ts';
import type { Cell } from '../model/survey.ts';
import type { RANK_CLAIMS } from '../parse/published-files.ts';
import type { Verdict } from './verdict.ts';
import { phrase } from '../terms/phrase.ts';

/** A kind of claim that says where an item stands among those of its battery. */
export type RankKind = (typeof RANK_CLAIMS)[number];

/** How many items may stand at a rank, and from which end they are counted. */
export const RANKS: Readonly<Record<RankKind, { readonly places: 1 | 2; readonly end: 'top' | 'bottom' }>> = {
  highest: { places: 1, end: 'top' }, lowest: { places: 1, end: 'bottom' }, 'top-two': { places: 2, end: 'top' }, 'bottom-two': { places: 2, end: 'bottom' },
};

/** True for the kinds of claim that say where an item stands. */
export function isRankKind(kind: Claim['kind']): kind is RankKind {
  return Object.hasOwn(RANKS, kind);
}

/** Figures of the other items of the battery in the wave, in per cent; undefined beside an item whose figure is missing. */
export function rivalsOf(report: Report, cell: Cell): { readonly cell: Cell; readonly percent: number | undefined }[] {
  const { items } = recordOf(report.batteries, cell.battery);
  const others = items.flatMap(({ id }) => (id === cell.item ? [] : cellOf(report, cell.battery, id, cell.wave) ?? []));
  return others.filter(({ value }) => value.kind !== 'missing' || value.missing !== 'not-asked').map((other) => ({ cell: other, percent: percentOf(other) }));
}

/** Judges a rank: fewer other items than it has places reach the figure, and none lacks its own. */
export function rankVerdict(report: Report, kind: RankKind, cell: Cell): Verdict {
  const { places, end } = RANKS[kind];
  const rivals = rivalsOf(report, cell);
  const unknown = rivals.find(({ cell: { value } }) => value.kind === 'missing');
  if (unknown) return { holds: false, reason: phrase('figure-missing-beyond', { item: unknown.cell.item }) };
  const own = cell.value.kind === 'percent' ? cell.value.percent : Number.NaN;
  const beyond = rivals.flatMap(({ percent }) => (percent !== undefined && (end === 'top' ? percent >= own : percent <= own) ? [percent] : []));
  if (beyond.length < places) return { holds: true };
  const standing = { percents: beyond.map((percent) => `${percent} %`), own: `${own} %` };
  return { holds: false, reason: beyond.length === 1 ? phrase('another-stands-at', standing) : phrase('others-stand-at', { ...standing, count: beyond.length }) };
}

function percentOf(cell: Cell): number | undefined {
  if (cell.value.kind === 'percent') return cell.value.percent;
  const shares = sharesOf(cell);
  return shares && 100 * shares.stated.share;
}
