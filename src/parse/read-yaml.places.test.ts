import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { readYaml, type YamlFile } from './read-yaml.ts';
import type { Path } from './yaml-places.ts';

function yamlOf(text: string, firstLine = 1): YamlFile<unknown> {
  const { yaml } = readYaml({ file: 'a.yaml', text }, z.unknown(), firstLine);
  if (!yaml) throw new Error(`Impossible: ${text} is YAML`);
  return yaml;
}
const at = (text: string, path: Path) => { const { line, column } = yamlOf(text).at(path); return `${line}:${column}`; };
const atKey = (text: string, path: Path) => { const { line, column } = yamlOf(text).atKey(path); return `${line}:${column}`; };

describe('place of a value', () => {
  const text = '# words\ntitle:\n  he: אמון\n  en: "Trust"\nslides: [14, 15]\nitems:\n  - id: a\n  - { id: b, cut: }\n2023: year\n';
  it.each<[Path, string]>([
    [['title'], '3:3'], [['title', 'he'], '3:7'], [['title', 'en'], '4:7'], [['slides'], '5:9'], [['slides', 1], '5:14'],
    [['items', 0], '7:5'], [['items', 0, 'id'], '7:9'], [['items', 1, 'id'], '8:11'], [['2023'], '9:7'], [[], '2:1'],
  ])('%j is %s', (path, place) => expect(at(text, path)).toBe(place));

  it('of a key without a value is behind its colon', () => expect(at(text, ['items', 1, 'cut'])).toBe('8:19'));
  it.each<[Path, string]>([[['title', 'ar'], '3:3'], [['items', 0, 'note', 'he'], '7:5'], [['items', 5], '7:3'], [['slides', 7], '5:9'], [['nothing'], '2:1']])('%j, where nothing stands, is that of its nearest parent, %s', (path, place) => {
    expect(at(text, path)).toBe(place);
  });
  it('counts lines on from the first line of front matter', () => expect(yamlOf('a: 1\nb: 2\n', 2).at(['b'])).toEqual({ file: 'a.yaml', line: 3, column: 4 }));
});

describe('place of a key', () => {
  const text = 'batteries:\n  trust:\n    values: {a: 1, b: 2}\n';
  it.each<[Path, string]>([[['batteries'], '1:1'], [['batteries', 'trust'], '2:3'], [['batteries', 'trust', 'values'], '3:5'], [['batteries', 'trust', 'values', 'b'], '3:20']])('%j is %s', (path, place) => expect(atKey(text, path)).toBe(place));
  it('of a key that is missing is that of its nearest parent', () => expect(atKey(text, ['batteries', 'trust', 'base'])).toBe('2:3'));
});

describe('places inside a text', () => {
  const wordAt = (text: string, word: string) => {
    const yaml = yamlOf(text);
    const { line, column } = yaml.inText(['a'])((yaml.value as { a: string }).a.indexOf(word));
    return `${line}:${column}`;
  };
  it.each([
    ['plain', 'a: one two\n', '1:8'],
    ['plain on two lines', 'a: one\n  more two\n', '2:8'],
    ['plain with an empty line', 'a: one\n\n  two\n', '3:3'],
    ['in double quotation marks', 'a: "one two"\n', '1:9'],
    ['in double quotation marks with escaped signs before', 'a: "\\"one\\" \\u05d0 two"\n', '1:20'],
    ['in double quotation marks on two lines, joined', 'a: "one \\\n   and\n   two"\n', '3:4'],
    ['in double quotation marks behind an escaped line end', 'a: "one\\ntwo"\n', '1:10'],
    ['in single quotation marks', "a: 'one two'\n", '1:9'],
    ['in single quotation marks with an apostrophe before', "a: 'it''s one two'\n", '1:15'],
    ['in single quotation marks on two lines', "a: 'one\n  two'\n", '2:3'],
    ['folded', 'a: >-\n  one\n  and two\n', '3:7'],
    ['folded behind an empty line', 'a: >-\n  one\n\n  two\n', '4:3'],
    ['folded behind a comment in the header', 'a: > # words\n  one\n  two\n', '3:3'],
    ['folded with an indented line', 'a: >\n  one\n    two\n  three\n', '3:5'],
    ['literal', 'a: |\n  one\n  and two\n', '3:7'],
    ['literal with an indented line', 'a: |\n  one\n    two\n', '3:5'],
    ['in braces', '{ b: 1, a: one two }\n', '1:16'],
    ['behind Hebrew', 'a: אמון two\n', '1:9'],
  ])('%s', (_, text, place) => expect(wordAt(text, 'two')).toBe(place));

  it('go on behind the last character', () => expect(yamlOf('a: one\n').inText(['a'])(3)).toMatchObject({ line: 1, column: 7 }));
  it('of an empty text are its beginning', () => expect(yamlOf('a: ""\n').inText(['a'])(0)).toMatchObject({ line: 1, column: 4 }));
  it('of what is no text are its beginning', () => expect(yamlOf('a: [1]\n').inText(['a'])(5)).toMatchObject({ line: 1, column: 4 }));

  it('show the letter itself, however the text is written', () => {
    const words = fc.array(fc.stringMatching(/^[a-zא-ת:#'!]{1,12}$/), { minLength: 1, maxLength: 20 }).map((parts) => parts.join(' '));
    const styles = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL');
    fc.assert(fc.property(words, styles, fc.nat(), (text, style, seed) => {
      const written = stringify({ b: { a: text } }, { defaultStringType: style as 'PLAIN', lineWidth: 24 });
      const place = yamlOf(written).inText(['b', 'a'])(seed % text.length);
      const letter = text[seed % text.length];
      if (letter !== ' ') expect(written.split('\n')[place.line - 1]?.[place.column - 1]).toBe(letter);
    }));
  });
});
