import type { FileSet } from '../parse/file-set.ts';
import { printDiagnostic } from '../report/print-diagnostic.ts';
import { hasError, type Diagnostic } from '../terms/diagnostic.ts';

/** Prints what is wrong, one after the other, and a line that counts; sets the exit code. True where nothing forbids to go on. */
export function reportProblems(diagnostics: readonly Diagnostic[], files: FileSet): boolean {
  for (const one of diagnostics) console.error(`${printDiagnostic(one, files)}\n`);
  const errors = diagnostics.filter((one) => one.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (diagnostics.length > 0) console.error(`${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`);
  if (!hasError(diagnostics)) return true;
  process.exitCode = 1;
  return false;
}
