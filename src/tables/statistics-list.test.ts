import { describe, expect, it } from 'vitest';
import { aVoice } from '../charts/voice.fixture.ts';
import type { Wave } from '../model/survey.ts';
import type { Lang } from '../terms/language.ts';
import { statisticsListOf } from './statistics-list.ts';

const listOf = (lang: string, waves: readonly Partial<Wave>[] = []) => statisticsListOf({ waves: waves as readonly Wave[] }, aVoice(lang as Lang));
const textOf = (name: string, waves?: readonly Partial<Wave>[]) => listOf('en', waves).find((one) => one.name === name)?.text;

describe.each(['he', 'en'])('the statistics in %s', (lang) => {
  it('each have a name of their own and words without an empty slot', () => {
    const list = listOf(lang);
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    expect(list.filter(({ name, text }) => /[{}]|undefined|NaN/.test(name + text))).toEqual([]);
  });
});

it('name the constants that the code uses', () => {
  expect(textOf('Wilson’s interval')).toContain('at a confidence level of 95% (z is 1.96)');
  expect(textOf('Benjamini–Hochberg correction')).toContain('the adjusted p is below 0.05');
  expect(textOf('Presentation rule')).toMatch(/base is below 30, .* is 30 percentage points wide or more, .* more than 1.3 times .* up to 5 percentage points/);
});

it('say that the wider intervals are kept where no wave has a population, and that they are narrower where one has', () => {
  expect(textOf('How many could have answered')).toContain('the wider intervals are kept');
  expect(textOf('How many could have answered', [{ population: { count: 120, slide: 7 } }])).toContain('the intervals of shares are narrower');
});
