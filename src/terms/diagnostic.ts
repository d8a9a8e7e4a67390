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

/** Makes the diagnostic of `code` at `place`; a slot that `given` leaves open is a bug. */
export function diagnostic(code: Code, place: Place, given: Details = {}): Diagnostic {
  const text = CODES[code];
  const details = typeof given['actual'] === 'string' ? { ...given, actual: madeVisible(given['actual']) } : given;
  return {
    code, severity: text.severity, ...{ file: place.file, line: place.line, column: place.column },
    message: fillEnglish(text.message, details, code), hint: fillEnglish(text.hint, details, code),
    ...(details['actual'] === undefined ? {} : { actual: englishOf(details['actual']) }),
    ...(details['expected'] === undefined ? {} : { expected: englishOf(details['expected']) }),
    details,
  };
}

/** An id or code with its invisible signs named, since it looks right with them; among words of a right-to-left language they are at home. */
function madeVisible(actual: string): string {
  if (!/^[\x20-\x7e\p{Cf}]+$/u.test(actual)) return actual;
  return actual.replace(/\p{Cf}/gu, (sign) => `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`);
}

/** True where at least one diagnostic is an error. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === 'error');
}

/** Order of printing: by file, then by place. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
