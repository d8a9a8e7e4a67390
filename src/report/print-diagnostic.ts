import type { FileSet } from '../parse/file-set.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';

/** A diagnostic for a person: place and code, what is wrong, the source line with a caret, the repair. */
export function printDiagnostic(one: Diagnostic, files: FileSet): string {
  const line = new TextDecoder().decode(files.get(one.file) ?? new Uint8Array()).split(/\r?\n/)[one.line - 1]?.replaceAll('\t', ' ');
  const shown = line === undefined || line.trim() === '' ? [] : [`    ${line}`, `    ${' '.repeat(Math.max(0, one.column - 1))}^`];
  const severity = one.severity === 'warning' ? ' warning' : '';
  return [`${one.file}:${one.line}:${one.column} ${one.code}${severity}`, `  ${one.message}`, ...shown, `  ${one.hint}`].join('\n');
}
