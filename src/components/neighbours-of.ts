import type { Finding } from '../model/report.ts';

/** Findings that a page names beside its own: a list of all would grow on every page with every finding. */
const MOST = 8;

/** The other findings of the theme in their order; where they are many, those before and behind this one. */
export function neighboursOf(findings: readonly Finding[], finding: Finding): Finding[] {
  const kin = findings.filter((one) => one.theme === finding.theme);
  const from = Math.max(0, Math.min(kin.indexOf(finding) - MOST / 2, kin.length - MOST - 1));
  return kin.slice(from, from + MOST + 1).filter((one) => one !== finding);
}
