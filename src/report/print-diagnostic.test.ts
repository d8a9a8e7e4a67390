import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../i18n/teller.ts';
import { diagnostic } from '../terms/diagnostic.ts';
import { printDiagnostic } from './print-diagnostic.ts';

function printed(text: string | undefined, line: number, column: number): string[] {
  const files = new Map(text === undefined ? [] : [['a.mdx', new TextEncoder().encode(text)]]);
  return printDiagnostic(diagnostic('CLAIM_FALSE', { file: 'a.mdx', line, column }, { actual: 'c', detail: 'it is 97', repair: 'Change it.' }), files, ENGLISH).split('\n');
}
/** The character that the caret stands under, counted as a terminal sets it. */
const pointed = (text: string, column: number) => {
  const [, , line = '', caret = ''] = printed(text, 1, column);
  return line.replace(/[\p{M}\p{Cf}]/gu, '')[caret.indexOf('^')];
};

it('prints place and code, the message, the line with a caret, and the repair', () => {
  expect(printed('one\ntwo three\n', 2, 5)).toEqual([
    'a.mdx:2:5 CLAIM_FALSE', '  The claim c does not hold: it is 97.', '    two three', '        ^', '  Change it.']);
});
it('says of a warning that it is one', () => {
  expect(printDiagnostic(diagnostic('NOT_YET_SUPPLIED', { file: 'r.yaml', line: 1, column: 1 }, { expected: 'contact' }), new Map(), ENGLISH)).toMatch(/^r\.yaml:1:1 NOT_YET_SUPPLIED warning\n/);
});

describe('the caret', () => {
  it.each([
    ['abc <Value/>', 5, '<'], ['אמון <Value/>', 6, '<'], ['שָׁלוֹם <Value/>', 9, '<'], ['\u200E36\u200E <Value/>', 6, '<'], ['\tab', 2, 'a'], ['a\tb <', 5, '<'], ['\uFEFFab', 2, 'b'],
  ])('in %j at %d stands under %s', (text, column, letter) => expect(pointed(text, column)).toBe(letter));
  it.each([['אמון <Value of="x"/> רב', 6, '<Value of="x"/>'], ['title: "אמון רב"', 8, '"אמון רב"'], ['title: אמון רב', 8, 'אמון'], ['אמון {x} רב', 6, '{x}']])(
    'is followed by its piece where letters run from right to left: %j', (text, column, piece) => expect(printed(text, 1, column)[3]?.trim()).toBe(`^ \u2068${piece}\u2069`));
  it('stands behind the end of a line', () => expect(printed('ab\n', 1, 3)[3]).toBe('      ^'));
  it('finds lines that end as Windows ends them', () => expect(printed('one\r\ntwo\r\n', 2, 1)[2]).toBe('    two'));
});

describe('a long line', () => {
  const long = `${'x'.repeat(200)}<${'y'.repeat(200)}`;

  it('is cut on both sides of the place', () => expect(printed(long, 1, 201)[2]).toBe(`    …${'x'.repeat(50)}<${'y'.repeat(59)}…`));
  it('keeps its caret under the place', () => expect(pointed(long, 201)).toBe('<'));
  it('is not cut before a place near its beginning', () => expect(printed(long, 1, 3)[2]).toMatch(/^ {4}x+…$/));
});

it('shows no line where there is none', () => {
  expect([printed(undefined, 1, 1), printed('one\n\n', 2, 1), printed('one', 9, 1)].map((lines) => lines.length)).toEqual([3, 3, 3]);
});
