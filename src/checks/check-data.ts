import type { Report } from '../model/report.ts';
import type { AcceptableCode } from '../parse/exceptions-file.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';
import { findBasesAboveRespondents } from './bases-above-respondents.ts';
import { findChangedWordings } from './changed-wordings.ts';
import { findCrossedBreaks } from './crossed-breaks.ts';
import { findDisclosures } from './disclosure.ts';
import { checkDisorderedDates } from './disordered-dates.ts';
import type { Check, Doubt } from './doubt.ts';
import { judgeDoubts, type Judgement } from './judge-doubts.ts';
import { checkSlidesBeyondSource } from './slides-beyond-source.ts';
import { findSumsAboveWhole } from './sums-above-whole.ts';
import { checkSumsInSpecs } from './sums-in-specs.ts';
import { findUnreachablePercents } from './unreachable-percents.ts';
import { checkUnusedItems } from './unused-items.ts';

/** Checks whose findings a steward may accept, each with its version: a check that flags by another rule gets the next, and its exceptions lapse. */
const DOUBTING: Readonly<Record<AcceptableCode, { readonly version: number; readonly find: Check<Doubt> }>> = {
  PERCENT_UNREACHABLE: { version: 1, find: findUnreachablePercents },
  DISCLOSURE_RISK: { version: 1, find: findDisclosures },
  BASE_ABOVE_RESPONDENTS: { version: 1, find: findBasesAboveRespondents },
  SUM_ABOVE_WHOLE: { version: 1, find: findSumsAboveWhole },
  WORDING_CHANGED: { version: 1, find: findChangedWordings },
  BREAK_CROSSED: { version: 1, find: findCrossedBreaks },
};

/** Versions of the checks whose findings may be accepted. */
export const CHECK_VERSIONS = Object.fromEntries(Object.entries(DOUBTING).map(([code, { version }]) => [code, version])) as Readonly<Record<AcceptableCode, number>>;

const STRICT: readonly Check<Diagnostic>[] = [checkSumsInSpecs, checkDisorderedDates, checkSlidesBeyondSource, checkUnusedItems];

/** Runs every check on the data of a report and holds what they flag against the exceptions of its stewards. */
export function checkData(report: Report, parsed: ParsedReport): Judgement {
  const doubts = Object.values(DOUBTING).flatMap(({ find }) => find(report, parsed));
  const { open, diagnostics } = judgeDoubts(doubts, report.exceptions ?? [], CHECK_VERSIONS);
  return { open, diagnostics: [...STRICT.flatMap((check) => check(report, parsed)), ...diagnostics] };
}
