import type { FileSet } from '../parse/file-set.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';

/** Characters of a long line that are shown before and after the place. */
const BEFORE = 50;
const AFTER = 60;

/** A diagnostic for a person: place and code, what is wrong, the source line with a caret, the repair. */
export function printDiagnostic(one: Diagnostic, files: FileSet): string {
  const line = new TextDecoder().decode(files.get(one.file) ?? new Uint8Array()).split(/\r?\n/)[one.line - 1]?.replaceAll('\t', ' ');
  const severity = one.severity === 'warning' ? ' warning' : '';
  return [`${one.file}:${one.line}:${one.column} ${one.code}${severity}`, `  ${one.message}`, ...sourceLines(line ?? '', one.column), `  ${one.hint}`].join('\n');
}

/** The line around a column with a caret below it; nothing where the line is empty. */
function sourceLines(line: string, column: number): string[] {
  if (line.trim() === '') return [];
  const at = Math.max(0, column - 1);
  const from = Math.max(0, at - BEFORE);
  const start = from === 0 ? '' : '…';
  const end = line.length > at + AFTER ? '…' : '';
  // Vowel signs and marks of direction take no room of their own.
  const room = line.slice(from, at).replace(/[\p{M}\p{Cf}]/gu, '').length;
  return [`    ${start}${line.slice(from, at + AFTER)}${end}`, `    ${' '.repeat(start.length + room)}^`];
}
