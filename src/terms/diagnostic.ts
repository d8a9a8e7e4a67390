import { CODES, type Code } from './codes.ts';
import type { Place } from './place.ts';

/** One thing that is wrong: where, what, what must be, and how to mend it. */
export interface Diagnostic extends Place {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint: string;
  readonly actual?: string;
  readonly expected?: string;
}

/** What fills the `{name}` slots of a code's text. */
export type Details = Readonly<Record<string, string | number>>;

/** Makes the diagnostic of `code` at `place`; a slot that `details` leaves open is a bug. */
export function diagnostic(code: Code, place: Place, details: Details = {}): Diagnostic {
  const text = CODES[code];
  const fill = (template: string) =>
    template.replace(/\{([a-z]+)\}/g, (_, name: string) => {
      const value = details[name];
      if (value === undefined) throw new Error(`Impossible: ${code} without ${name}`);
      return String(value);
    });
  return {
    code, severity: text.severity, ...{ file: place.file, line: place.line, column: place.column },
    message: fill(text.message), hint: fill(text.hint),
    ...(details.actual === undefined ? {} : { actual: String(details.actual) }),
    ...(details.expected === undefined ? {} : { expected: String(details.expected) }),
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
