import { CODES, type Code } from './codes.ts';
import { englishOf, fillEnglish, type Details } from './phrase.ts';
import type { Place } from './place.ts';

/** One thing that is wrong: where, what, what must be, and how to mend it; its words are English, `details` say it in every language. */
export interface Diagnostic extends Place {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint: string;
  readonly actual?: string;
  readonly expected?: string;
  /** What fills the slots of the code's text. */
  readonly details: Details;
}

/** Makes the diagnostic of `code` at `place`; a slot that `details` leaves open is a bug. */
export function diagnostic(code: Code, place: Place, details: Details = {}): Diagnostic {
  const text = CODES[code];
  return {
    code, severity: text.severity, ...{ file: place.file, line: place.line, column: place.column },
    message: fillEnglish(text.message, details, code), hint: fillEnglish(text.hint, details, code),
    ...(details['actual'] === undefined ? {} : { actual: englishOf(details['actual']) }),
    ...(details['expected'] === undefined ? {} : { expected: englishOf(details['expected']) }),
    details,
  };
}

/** True where at least one diagnostic is an error. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === 'error');
}

/** Order of printing: by file, then by place. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
