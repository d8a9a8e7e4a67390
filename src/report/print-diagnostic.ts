import { isolate } from '../i18n/isolate.ts';
import type { Teller } from '../i18n/teller.ts';
import type { FileSet } from '../parse/file-set.ts';
import type { ProblemView } from '../terms/problem-view.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';
import { coverForbidden, nameForbidden } from '../terms/forbidden-characters.ts';

/** Characters of a long line that are shown before and after the place. */
const BEFORE = 50;
const AFTER = 60;
/** Characters that a page shows of it. */
const VIEWED = 200;

/** A diagnostic for a person: place and code, what is wrong, the source line with a caret, the repair. The first line is bare, so that editors can jump. */
export function printDiagnostic(one: Diagnostic, files: FileSet, teller: Teller): string {
  const line = lineOf(one, files);
  const severity = one.severity === 'warning' ? ' warning' : '';
  const { message, hint } = teller.told(one);
  return [`${nameOf(one)}:${one.line}:${one.column} ${one.code}${severity}`, `  ${message}`, ...sourceLines(line, one.column), `  ${hint}`].join('\n');
}

/** What forbids to show the report, for a page. */
export function viewProblems(diagnostics: readonly Diagnostic[], files: FileSet, teller: Teller): ProblemView {
  const problems = diagnostics.filter(({ severity }) => severity === 'error').map((one) => {
    const [line, at] = [lineOf(one, files), Math.max(0, one.column - 1)];
    const [from, piece] = [Math.max(0, at - VIEWED), pieceAt(line[at - 1] ?? ' ', line.slice(at, at + VIEWED))];
    const source = { before: `${from > 0 ? '…' : ''}${line.slice(from, at)}`, marked: piece, after: line.slice(at + piece.length, at + VIEWED) };
    return { place: `${nameOf(one)}:${one.line}:${one.column}`, code: one.code, ...teller.told(one), ...(line.trim() !== '' && { source }) };
  });
  return { lang: teller.lang, dir: teller.dir, title: teller.say('cannot-be-shown'), close: teller.say('close'), problems };
}

function lineOf({ file, line }: Diagnostic, files: FileSet): string {
  const bytes = files.get(file);
  if (!bytes) return '';
  const lines = linesOf.get(bytes) ?? new TextDecoder().decode(bytes).split(/\r?\n/);
  linesOf.set(bytes, lines);
  return coverForbidden(lines[line - 1] ?? '');
}

/** The lines of files, since thousands of slips may stand in one. */
const linesOf = new WeakMap<Uint8Array, readonly string[]>();

/** The name of a file, which the first line of a message must be bare of what a terminal obeys. */
const nameOf = ({ file }: Diagnostic) => nameForbidden(file).replace(/[\t\r\n]/g, '␤').replace(/(?<=^.{200}).{100,}$/su, '…');

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
  const whole = pieceAt(line[at - 1] ?? ' ', line.slice(at, at + AFTER + 1));
  const piece = RIGHT_TO_LEFT.test(shown) ? ` ${isolate(whole.length > AFTER ? `${whole.slice(0, AFTER)}…` : whole)}` : '';
  return [`    ${start}${shown}${end}`, `    ${' '.repeat(start.length + room)}^${piece}`.trimEnd()];
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** What a text begins with: a tag, a pair of braces, a text between quotation marks, or a word, which is all that it can be after a letter. */
function pieceAt(before: string, text: string): string {
  const isInWord = /\S/.test(before);
  const [piece = ''] = (isInWord ? /^(?:<[^<>]*>?|[^\s<]+)/ : /^(?:<[^<>]*>?|\{[^{}]*\}?|"[^"]*"?|[^\s<]+)/).exec(text) ?? [];
  return piece;
}
