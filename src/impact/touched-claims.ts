import { comparisonsOf } from '../claims/comparisons.ts';
import { marginOf } from '../claims/margin-of.ts';
import { verdictOf } from '../claims/verdict-of.ts';
import type { LineOfReport } from '../model/lines-of-report.ts';
import { cellOf, type Claim, type Report } from '../model/report.ts';
import { walkLine } from '../parse/words.ts';
import { isSame } from '../versions/differences.ts';
import type { ClaimFate, TouchedClaim } from './impact.ts';
import type { Both } from './touched-sentences.ts';

/** Distances that differ by less than this share, a twentieth of a percentage point, are the same to a reader. */
const SAME_WITHIN = 0.0005;

/** The claims whose figures, distance or truth change, in the order in which they are declared. */
export function touchedClaims(lines: readonly LineOfReport[], { before, now }: Both): TouchedClaim[] {
  return now.claims.flatMap((claim): TouchedClaim[] => {
    const [older, newer] = [before, now].map((report) => ({ facts: factsOf(report, claim), holds: verdictOf(report, claim).holds, margin: marginOf(report, claim) }));
    if (!older || !newer || isSame(older, newer)) return [];
    const said = lines.flatMap(({ line }) => [...walkLine(line)].flatMap((node) => (node.kind === 'claim' && node.claim === claim.id ? [node.place] : [])));
    return [{ claim: claim.id, finding: claim.finding, fate: fateOf(older, newer), before: older.margin, now: newer.margin, places: [claim.place, ...said] }];
  });
}

interface Standing {
  readonly holds: boolean;
  readonly margin: number | undefined;
}

function fateOf(older: Standing, newer: Standing): ClaimFate {
  if (older.holds !== newer.holds) return newer.holds ? 'becomes-true' : 'becomes-false';
  if (!newer.holds) return 'stays-false';
  if (older.margin === undefined || newer.margin === undefined || Math.abs(newer.margin - older.margin) < SAME_WITHIN) return 'same';
  return newer.margin < older.margin ? 'weaker' : 'stronger';
}

/** The figures that a claim speaks of; the adjustment for other comparisons matters only where it turns the verdict. */
function factsOf(report: Report, { of }: Claim): unknown {
  if ('item' in of) {
    const comparison = comparisonsOf(report, of.item.battery).find((one) => one.item === of.item.item && one.from === of.from && one.to === of.to);
    return comparison && { difference: comparison.difference, interval: comparison.interval };
  }
  if (!('ref' in of)) return undefined;
  const cell = cellOf(report, of.ref.battery, of.ref.item, of.ref.wave);
  return cell && { value: cell.value, base: cell.base };
}
