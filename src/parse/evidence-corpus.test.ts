import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { aLine, lineCheckOf } from './reading.fixture.ts';

/** A sentence and the words that must be found in it. */
type Labelled = readonly [sentence: string, ...words: string[]];
type Part = { readonly errors: readonly Labelled[]; readonly clean: readonly string[] };

const FALSE_ALARMS_AT_MOST = 3;
const corpusOf = (lang: string) => parse(readFileSync(new URL(`evidence-corpus/${lang}.yaml`, import.meta.url), 'utf8')) as Record<'tuned' | 'heldBack', Part>;

describe.each(['en', 'he'])('the corpus in %s', (lang) => {
  const { tuned, heldBack } = corpusOf(lang);
  const check = lineCheckOf(lang);
  const foundIn = (sentence: string) => check(aLine(sentence).line).map((one) => one.actual ?? '');
  const errors = [...tuned.errors, ...heldBack.errors];
  const clean = [...tuned.clean, ...heldBack.clean];

  it('has 150 sentences, half of them clean, each once', () => {
    expect([errors.length, clean.length, new Set([...clean, ...errors.map(([sentence]) => sentence)]).size]).toEqual([75, 75, 150]);
  });

  it('has no error that is not found', () => {
    const missed = errors.flatMap(([sentence, ...words]) => {
      const found = foundIn(sentence);
      return words.filter((word) => !found.some((one) => one.includes(word))).map((word) => `${word}: ${sentence}`);
    });
    expect(missed).toEqual([]);
  });

  it(`has at most ${FALSE_ALARMS_AT_MOST} false alarms`, () => {
    const inErrors = errors.flatMap(([sentence, ...words]) => foundIn(sentence).filter((one) => !words.some((word) => one.includes(word))).map((one) => `${one}: ${sentence}`));
    const alarms = [...inErrors, ...clean.flatMap((sentence) => foundIn(sentence).map((one) => `${one}: ${sentence}`))];
    expect(alarms.length > FALSE_ALARMS_AT_MOST ? alarms : []).toEqual([]);
  });
});
