import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readYaml } from './read-yaml.ts';
import { told } from './reading.fixture.ts';
import { vocabularySchema } from './vocabulary-file.ts';

const folder = new URL('../../vocabulary/', import.meta.url);
const read = (text: string) => readYaml({ file: 'vocabulary/en.yaml', text }, vocabularySchema);

describe.each(readdirSync(folder))('vocabulary/%s', (name) => {
  const { yaml, diagnostics } = read(readFileSync(new URL(name, folder), 'utf8'));

  it('is read without a diagnostic', () => expect(diagnostics).toEqual([]));
  it('has no word twice in a list', () => expect(Object.values(yaml?.value.figures ?? {}).filter((words) => new Set(words).size < words.length)).toEqual([]));
  it('has the same words of a number in no list of people', () => expect(yaml?.value.figures.numbers.filter((word) => yaml.value.figures.respondents.includes(word))).toEqual([]));
});

it('tells a list that is missing', () => expect(told(read('figures: {shares: [], numbers: [], respondents: [], exempt: []}').diagnostics)).toEqual(['1:10 KEY_MISSING']));
it('tells a misspelt list', () => expect(read('figures: {share: [], numbers: [], respondents: [], exempt: [], prefixes: []}').diagnostics).toMatchObject([{ code: 'KEY_UNKNOWN', hint: 'Did you mean shares?' }]));
it('tells an empty word', () => expect(told(read('figures: {shares: [""], numbers: [], respondents: [], exempt: [], prefixes: []}').diagnostics)).toEqual(['1:20 TYPE_WRONG']));
