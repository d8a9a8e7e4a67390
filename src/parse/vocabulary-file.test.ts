import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readYaml } from './read-yaml.ts';
import { told } from './reading.fixture.ts';
import { extendVocabulary, NO_WORDS, ownVocabularySchema, vocabularySchema } from './vocabulary-file.ts';

const folder = new URL('../../vocabulary/', import.meta.url);
const read = (text: string) => readYaml({ file: 'vocabulary/en.yaml', text }, vocabularySchema);
const readOwn = (text: string) => readYaml({ file: 'content/en/vocabulary.yaml', text }, ownVocabularySchema);
const listsOf = (group: object = {}) => Object.entries(group).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));

describe.each(readdirSync(folder))('vocabulary/%s', (name) => {
  const { yaml, diagnostics } = read(readFileSync(new URL(name, folder), 'utf8'));
  const { figures, evidence } = yaml?.value ?? NO_WORDS;

  it('is read without a diagnostic', () => expect(diagnostics).toEqual([]));
  it('has no word twice in a list', () => {
    const twice = [...listsOf(figures), ...listsOf(evidence)].flatMap(([list, words]) => words.filter((word, index) => words.indexOf(word) < index).map((word) => `${list}: ${word}`));
    expect(twice).toEqual([]);
  });
  it('has the same words of a number in no list of people', () => expect(figures.numbers.filter((word) => figures.respondents.includes(word))).toEqual([]));
  it('has no people among its things', () => expect(evidence.people.filter((word) => evidence.things.includes(word))).toEqual([]));
});

describe('a vocabulary file', () => {
  const json = JSON.stringify(NO_WORDS);
  it('is told which list is missing', () => expect(told(read(json.replace('"shares":[],', '')).diagnostics)).toEqual(['1:12 KEY_MISSING']));
  it('is told of a misspelt list', () => expect(read(json.replace('"figures":{', '"figures":{"share":[],')).diagnostics).toMatchObject([{ code: 'KEY_UNKNOWN', hint: 'Did you mean shares?' }]));
  it('is told of an empty word', () => expect(told(read(json.replace('"shares":[]', '"shares":[""]')).diagnostics)).toEqual(['1:23 TYPE_WRONG']));
});

describe('a report’s own vocabulary', () => {
  it('may name only what it adds', () => expect(readOwn('evidence: {measures: [mooring]}').diagnostics).toEqual([]));
  it('is told of an unknown list', () => expect(readOwn('evidence: {measure: [mooring]}').diagnostics).toMatchObject([{ code: 'KEY_UNKNOWN', hint: 'Did you mean measures?' }]));
  it('adds to lists', () => {
    expect(extendVocabulary({ ...NO_WORDS, evidence: { ...NO_WORDS.evidence, measures: ['trust'] } }, { evidence: { measures: ['mooring'] } }).evidence.measures).toEqual(['trust', 'mooring']);
  });
  it('replaces what is no list', () => expect(extendVocabulary(NO_WORDS, { evidence: { freeBetween: 2 } }).evidence.freeBetween).toBe(2));
  it('leaves the rest as it is', () => expect(extendVocabulary(NO_WORDS, {})).toEqual(NO_WORDS));
});
