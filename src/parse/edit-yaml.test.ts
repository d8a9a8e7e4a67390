import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyEdits, editYaml, formatScalar, type Edit, type YamlEditor } from './edit-yaml.ts';

const edited = (written: string, edit: (editor: YamlEditor) => Edit[]) => applyEdits(written, edit(editYaml(written)));

describe('an entry is added to a list', () => {
  it.each([
    ['in one line, at its end', 'a: [one,  two] # kept\nb: 1\n', undefined, 'a: [one,  two, new] # kept\nb: 1\n'],
    ['in one line, after another', 'a: [ one, two ]\n', 0, 'a: [ one, new, two ]\n'],
    ['that is empty', 'a: []\n', undefined, 'a: [new]\n'],
    ['in lines, before what follows', 'a:\n  - one\n  - two  # kept\n# of b\nb: 1\n', undefined, 'a:\n  - one\n  - two  # kept\n  - new\n# of b\nb: 1\n'],
    ['in lines that are not indented', 'a:\n- one\n- two\n', 0, 'a:\n- one\n- new\n- two\n'],
    ['that ends without a line end', 'a:\n  - one', undefined, 'a:\n  - one\n  - new\n'],
    ['whose last entry ends in a folded text', 'a:\n  - x: >-\n      one\n      two\n\nb: 1\n', undefined, 'a:\n  - x: >-\n      one\n      two\n  - new\n\nb: 1\n'],
  ])('%s', (_, written, after, expected) => expect(edited(written, (editor) => editor.entry(['a'], ['new'], after))).toBe(expected));
  it('of several lines as one group', () => expect(parse(edited('a:\n  - { id: x }\n', (editor) => editor.entry(['a'], ['id: y', 'of: z'])))).toEqual({ a: [{ id: 'x' }, { id: 'y', of: 'z' }] }));
});

describe('a key is added to a group', () => {
  it.each([
    ['in lines', 'a:\n  he: x # kept\n  en: y\nb: 1\n', 'a:\n  he: x # kept\n  en: y\n  fr: new\nb: 1\n'],
    ['in one line', 'a: { he: x, en: y } # kept\n', 'a: { he: x, en: y, fr: new } # kept\n'],
    ['whose last text is folded', 'a:\n  he: x\n  en: >-\n    y\n    z\n', 'a:\n  he: x\n  en: >-\n    y\n    z\n  fr: new\n'],
  ])('%s', (_, written, expected) => expect(edited(written, (editor) => editor.key(['a'], 'fr', 'new'))).toBe(expected));
});

describe('words are put before texts', () => {
  it('however they are quoted, and not before numbers', () => {
    expect(edited(`a: plain\nb: 'it''s'\nc: "quoted"\nd: >-\n  folded\n  text\ne: 5\n`, (editor) => editor.before('TODO '))).toBe(`a: TODO plain\nb: 'TODO it''s'\nc: "TODO quoted"\nd: >-\n  TODO folded\n  text\ne: 5\n`);
  });
});

describe('edits at one place', () => {
  it('stand in their order, before what is replaced there', () => {
    expect(applyEdits('abcd', [{ offset: 1, text: '1' }, { offset: 1, text: '2' }, { offset: 1, end: 3, text: '-' }])).toBe('a12-d');
  });
  it('replace a key with all its lines, or stand before another', () => {
    expect(edited('a: 1\nold:\n  - x\n  - y\nb: 2\n', (editor) => editor.lines(['old'], ['b'], ['old: []']))).toBe('a: 1\nold: []\nb: 2\n');
    expect(edited('a: 1\nb: 2\n', (editor) => editor.lines(['old'], ['b'], ['old: []']))).toBe('a: 1\nold: []\nb: 2\n');
  });
});

describe('a text as a value', () => {
  it.each(['plain words', 'with: colon', "it's", 'a #sign', '- hyphen', 'true', '12', '{x}', 'שלום, עולם', '@here', 'two\nlines', 'ends:'])('%j is read as it is', (text) => {
    expect(parse(`a: ${formatScalar(text)}\n`)).toEqual({ a: text });
    expect(parse(`a: { b: ${formatScalar(text)}, c: 1 }\n`)).toEqual({ a: { b: text, c: 1 } });
  });
});
