import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from './read-yaml.ts';
import { told } from './reading.fixture.ts';

const read = (text: string, firstLine = 1) => readYaml({ file: 'data/a.yaml', text }, z.unknown(), firstLine).diagnostics;
const hint = (text: string, firstLine = 1) => read(text, firstLine)[0]?.hint;

const SPACES = 'Indent with spaces, never with the tab key.';
const MERGED = 'Two versions of the file were merged: keep one and delete the marker lines.';
const LOOK = 'Look at this line and the one above: indentation, a colon inside a text without quotes, or a quotation mark that is not closed.';

describe('a key that stands twice', () => {
  it('is told with the line of the first', () => expect(read('a: 1\nb: 2\na: 3\n')).toMatchObject([{ code: 'ID_DUPLICATE', line: 3, column: 1, message: 'The id a is used twice; it stands first at line 1.' }]));
  it('is named in braces as well', () => expect(read('x: { a: 1, b: 2, b: 3 }\n')).toMatchObject([{ line: 1, column: 18, actual: 'b', expected: 'line 1' }]));
  it('is known with and without quotation marks', () => expect(read('a: 1\n"a": 2\n')).toMatchObject([{ line: 2, actual: 'a', expected: 'line 1' }]));
  it('is named whole in Hebrew', () => expect(read('סיבה א: 1\nסיבה א: 2\n')).toMatchObject([{ actual: 'סיבה א' }]));
  it('is sought in its own group', () => expect(read('x: {a: 1}\ny:\n  b: 1\n  a: 1\n  a: 2\n')).toMatchObject([{ line: 5, expected: 'line 4' }]));
  it('counts lines on from the first line of front matter', () => expect(read('a: 1\na: 2\n', 2)).toMatchObject([{ line: 3, expected: 'line 2' }]));
  it('may stand again in another group', () => expect(read('x: {a: 1}\ny: {a: 1}\n')).toEqual([]));
});

describe('a slip in the syntax', () => {
  it.each([
    ['a:\n\tb: 1\n', '2:1', SPACES],
    ['a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n', '2:1', MERGED],
    ['a: b: c\n', '1:4', "Put a text with a colon in it between quotation marks: a: 'b: c'"],
    ['a:1\nb: 2\n', '1:1', 'Put a space behind the colon: a: 1'],
    ['a: [1, 2\nb: 3\n', '1:4', 'Close it with ].'],
    ['a: “b: c”\n', '1:4', 'Put the text between straight quotation marks, \' or ", which are signs of YAML; other marks are a part of the text.'],
    ['a: "תשפ"ד"\n', '1:9', 'A " inside the text ends it: type ״ or ” there, or put the text between two \'.'],
    ['a:\n  b: 1\n c: 2\n', '3:1', LOOK],
    ['a: "b\nc: 1\n', '3:1', LOOK],
    ['a: @b\n', '1:4', 'Put a text that begins with @ between quotation marks.'],
    ['a: %b\n', '1:4', 'Put a text that begins with % between quotation marks.'],
    ['a: `b`\n', '1:4', 'Put a text that begins with ` between quotation marks.'],
    ['- !b c\n', '1:3', 'Put a text that begins with ! between quotation marks.'],
    ['a: *Trust*\n', '1:4', 'Put a text that begins with * between quotation marks.'],
    ['a: *Trust* grows\n', '1:12', 'Put a text that begins with * between quotation marks.'],
    ['a: [link](page:methods) more\n', '1:10', 'Put a text that begins with [ between quotation marks.'],
    ['a: 1\n---\nb: 2\n', '2:1', 'Delete this line: it would begin a second file.'],
  ])('in %j is told at %s', (text, place, repair) => expect([told(read(text)), hint(text)]).toEqual([[`${place} YAML_SYNTAX`], repair]));

  it('is told once, without its echoes', () => expect(read('a: [1\nb: {2\nc: "3\n')).toHaveLength(1));
  it('is told in one sentence without the parser’s own place', () => expect(read('a:\n\tb: 1\n')[0]?.message).toBe('This is not valid YAML: a tab stands where spaces must indent.'));
  it('is looked up in its own line in front matter', () => expect([told(read('a:\n\tb: 1\n', 2)), hint('a:\n\tb: 1\n', 2)]).toEqual([['3:1 YAML_SYNTAX'], SPACES]));
  it('is not told of a tab inside a text', () => expect(read('a: "b\tc"\n')).toEqual([]));
  it('is not told of a text whose line of signs looks like a merge', () => expect(read('a: |\n  x\n  =======\n')).toEqual([]));
});

it('refuses an alias before it is followed', () => expect(told(read('a: &x [*x]\n'))).toEqual(['1:8 YAML_SYNTAX']));
it('reads yes, no and off as texts, as YAML 1.2 does', () => expect(readYaml({ file: 'a.yaml', text: 'a: [yes, no, off]' }, z.unknown()).yaml?.value).toEqual({ a: ['yes', 'no', 'off'] }));
