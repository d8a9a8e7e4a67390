import type { Teller } from '../i18n/teller.ts';
import type { FileSet } from '../parse/file-set.ts';
import { printDiagnostic } from '../report/print-diagnostic.ts';
import { hasError, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase } from '../terms/phrase.ts';

/** Prints what is wrong, one after the other, and a line that counts; sets the exit code. True where nothing forbids to go on. */
export function reportProblems(diagnostics: readonly Diagnostic[], files: FileSet, teller: Teller): boolean {
  for (const one of diagnostics) console.error(`${printDiagnostic(one, files, teller)}\n`);
  const errors = diagnostics.filter((one) => one.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const counts = [errors === 1 ? phrase('one-error') : phrase('errors', { count: errors }), warnings === 1 ? phrase('one-warning') : phrase('warnings', { count: warnings })];
  if (diagnostics.length > 0) console.error(teller.say('counted', { counts }));
  if (!hasError(diagnostics)) return true;
  process.exitCode = 1;
  return false;
}
