import { isolate } from '../i18n/isolate.ts';
import type { Teller } from '../i18n/teller.ts';
import type { FileSet } from '../parse/file-set.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';

/** Characters of a long line that are shown before and after the place. */
const BEFORE = 50;
const AFTER = 60;

/** A diagnostic for a person: place and code, what is wrong, the source line with a caret, the repair. The first line is bare, so that editors can jump. */
export function printDiagnostic(one: Diagnostic, files: FileSet, teller: Teller): string {
  const line = new TextDecoder().decode(files.get(one.file) ?? new Uint8Array()).split(/\r?\n/)[one.line - 1]?.replaceAll('\t', ' ');
  const severity = one.severity === 'warning' ? ' warning' : '';
  const { message, hint } = teller.told(one);
  return [`${one.file}:${one.line}:${one.column} ${one.code}${severity}`, `  ${message}`, ...sourceLines(line ?? '', one.column), `  ${hint}`].join('\n');
}

/**
 * The line around a column with a caret below it; nothing where the line is empty. Where letters that run from right to left stand in the line, a terminal may
 * set them in another order than it counts columns: there the caret is followed by the piece that it stands under.
 */
function sourceLines(line: string, column: number): string[] {
  if (line.trim() === '') return [];
  const at = Math.max(0, column - 1);
  const from = Math.max(0, at - BEFORE);
  const start = from === 0 ? '' : '…';
  const end = line.length > at + AFTER ? '…' : '';
  // Vowel signs and marks of direction take no room of their own.
  const room = line.slice(from, at).replace(/[\p{M}\p{Cf}]/gu, '').length;
  const shown = line.slice(from, at + AFTER);
  const piece = RIGHT_TO_LEFT.test(shown) ? ` ${isolate(pieceAt(line, at))}` : '';
  return [`    ${start}${shown}${end}`, `    ${' '.repeat(start.length + room)}^${piece}`.trimEnd()];
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** What stands at a place: a tag, a pair of braces, a text between quotation marks, or a word. */
function pieceAt(line: string, at: number): string {
  const isInWord = /\S/.test(line[at - 1] ?? ' ');
  const [piece = ''] = (isInWord ? /^(?:<[^<>]*>?|[^\s<]+)/ : /^(?:<[^<>]*>?|\{[^{}]*\}?|"[^"]*"?|[^\s<]+)/).exec(line.slice(at)) ?? [];
  return piece.length > AFTER ? `${piece.slice(0, AFTER)}…` : piece;
}
