import type { AcceptableCode } from '../parse/exceptions-file.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import type { Report } from '../model/report.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';

/** What a check flags: it stops the build until it is mended or a steward accepts it as it is. */
export interface Doubt {
  readonly code: AcceptableCode;
  /** Its place, as exceptions name it: `trust.cheering@year-2`. */
  readonly at: string;
  /** What an exception is given for, short and readable: `78% of 38`. An exception lapses when it changes. */
  readonly value: string;
  readonly diagnostic: Diagnostic;
}

/** A check on the data of a whole report; `parsed` knows where everything stands. */
export type Check<Found> = (report: Report, parsed: ParsedReport) => Found[];
