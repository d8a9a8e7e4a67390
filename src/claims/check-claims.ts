import type { Report } from '../model/report.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { verdictOf } from './verdict-of.ts';

/** A diagnostic for each claim that the figures do not bear. */
export function checkClaims(report: Report): Diagnostic[] {
  return report.claims.flatMap((claim) => {
    const verdict = verdictOf(report, claim);
    return verdict.holds ? [] : [diagnostic('CLAIM_FALSE', claim.place, { actual: claim.id, detail: verdict.reason })];
  });
}
