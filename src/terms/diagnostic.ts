import { CODES, type Code } from './codes.ts';
import { nameForbidden } from './forbidden-characters.ts';
import { englishOf, fillEnglish, isPhrase, type Detail, type Details } from './phrase.ts';
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
  const clean = cleaned(given);
  const details = typeof clean['actual'] === 'string' ? { ...clean, actual: madeVisible(clean['actual']) } : clean;
  return {
    code, severity: text.severity, ...{ file: place.file, line: place.line, column: place.column },
    message: fillEnglish(text.message, details, code), hint: fillEnglish(text.hint, details, code),
    ...(details['actual'] === undefined ? {} : { actual: englishOf(details['actual']) }),
    ...(details['expected'] === undefined ? {} : { expected: englishOf(details['expected']) }),
    details,
  };
}

/** Characters of a text, and entries of a list, that a message shows. */
const LONGEST = 2000;
const MOST = 60;

/** What fills slots, fit for a terminal and a page: forbidden characters are named, what is endless is cut. */
function cleaned(details: Details): Details {
  return Object.fromEntries(Object.entries(details).map(([name, detail]) => [name, cleanedOne(detail)]));
}

function cleanedOne(detail: Detail): Detail {
  if (typeof detail === 'number') return detail;
  if (typeof detail === 'string') return nameForbidden(detail.length > LONGEST ? `${detail.slice(0, LONGEST / 2)}…` : detail);
  if (isPhrase(detail)) return { ...detail, details: cleaned(detail.details) };
  return [...detail.slice(0, MOST).map(cleanedOne), ...(detail.length > MOST ? ['…'] : [])];
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
