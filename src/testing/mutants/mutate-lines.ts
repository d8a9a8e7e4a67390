import { MARKUP, NAMES, SIGNS, VALUES } from './hostile-texts.ts';
import type { Change } from './change.ts';

const nth = <T>(list: readonly T[], at: number) => list[at % Math.max(1, list.length)] as T;

/** Changes the lines of a file of text. */
function ofLines(change: (lines: string[], at: number, to: number, text: string) => readonly string[]): Change {
  return (files, file, { at, to, text }) => {
    const lines = new TextDecoder().decode(files.get(file)).split('\n');
    files.set(file, new TextEncoder().encode(change(lines, at % lines.length, to, text).join('\n')));
  };
}

/** Replaces what stands behind the key or the dash of a line of YAML, and the whole of any other line. */
const withValue = (line: string, value: string) => line.replace(/^(\s*(?:- )*(?:[\w.@-]+:(?: |$))?).*$/s, (_, start: string) => `${start}${start.endsWith(':') ? ' ' : ''}${value}`);

/** Lines of text, whatever they hold: dropped, doubled, moved, with another value, key or sign. */
export const LINE_CHANGES: Readonly<Record<string, Change>> = {
  dropLines: ofLines((lines, at, to) => lines.toSpliced(at, 1 + to % 4)),
  doubleLines: ofLines((lines, at, to) => lines.toSpliced(at, 0, ...lines.slice(at, at + 1 + to % 4))),
  moveLine: ofLines((lines, at, to) => lines.toSpliced(at, 1).toSpliced(to % lines.length, 0, lines[at] ?? '')),
  indentLine: ofLines((lines, at, to) => lines.with(at, `${nth([' ', '  ', '\t', '    '], to)}${lines[at] ?? ''}`)),
  otherValue: ofLines((lines, at, to) => lines.with(at, withValue(lines[at] ?? '', nth(VALUES, to)))),
  anyValue: ofLines((lines, at, _to, text) => lines.with(at, withValue(lines[at] ?? '', text))),
  otherKey: ofLines((lines, at, to) => lines.with(at, (lines[at] ?? '').replace(/[\w-]+(?=:)/, nth(NAMES, to)))),
  otherWord: ofLines((lines, at, to) => lines.with(at, (lines[at] ?? '').replace(/[\w-]+(?=[^\w-]*$)/, nth(NAMES, to)))),
  markup: ofLines((lines, at, to) => lines.with(at, `${lines[at] ?? ''} ${nth(MARKUP, to)}`)),
  markupInside: ofLines((lines, at, to) => lines.with(at, (lines[at] ?? '').replace(/ (?=\S+$)/, ` ${nth(MARKUP, to)} `))),
  ownLine: ofLines((lines, at, _to, text) => lines.toSpliced(at, 0, '', text, '')),
  sign: ofLines((lines, at, to) => {
    const line = lines[at] ?? '';
    const middle = Math.floor(line.length / 2);
    return lines.with(at, `${line.slice(0, middle)}${nth(SIGNS, to)}${line.slice(middle)}`);
  }),
  deep: ofLines((lines, at, to) => {
    const depth = nth([10, 100, 1000, 5000], to);
    const [open, close] = nth([['[', ']'], ['{a: ', '}'], ['(', ')'], ['> ', ''], ['- ', ''], ['*', '*'], ['<Aside title="a">', '</Aside>'], ['**a ', '**'], ['[', '](page:data)'], ['{', '}'], ['#', '']] as const, to >> 2);
    return lines.with(at, withValue(lines[at] ?? '', `${open.repeat(depth)}a${close.repeat(depth)}`));
  }),
  long: ofLines((lines, at, to) => lines.with(at, `${lines[at] ?? ''}${nth(['a', 'א ', '9', '-', '<', '%', '[', '"', 'most '], to).repeat(nth([200, 2000, 20_000], to >> 4))}`)),
  aliases: ofLines((lines, at) => lines.toSpliced(at, 0, 'bomb: &a [x, x, x, x, x, x, x, x, x]', 'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]', 'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]', 'd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]')),
  proto: ofLines((lines, at) => lines.toSpliced(at, 0, `${/^\s*/.exec(lines[at] ?? '')?.[0] ?? ''}__proto__: { polluted: true, percent: 1 }`)),
  second: ofLines((lines, at) => lines.toSpliced(at, 0, '---')),
};
