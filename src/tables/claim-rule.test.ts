import { expect, it } from 'vitest';
import { aVoice } from '../charts/voice.fixture.ts';
import { claimRule, claimWordsTableOf } from './claim-rule.ts';

const english = aVoice('en');

it.each([
  ['all', 'Said only of 100%.'], ['half', 'Said of a share from 47% to 53%.'],
  ['large-majority', 'Said of a share from 80% to 94% whose whole interval is above two thirds.'], ['most', 'Said of a share from 55% to 94% whose whole interval is above one half.'],
  ['minority', 'Said of a share from 0% to 44% whose whole interval is below one half.'], ['similar', 'Said where the interval of the difference includes zero and stays within 10 percentage points on either side.'],
] as const)('the rule of "%s" has the constants that claims are judged by', (kind, rule) => expect(claimRule(english, kind)).toBe(rule));

it.each(['he', 'en'])('the table in %s has a row for every kind whose words a vocabulary lists', (lang) => {
  const { rows } = claimWordsTableOf(aVoice(lang));
  expect([rows.length, new Set(rows.map((row) => row.header)).size]).toEqual([21, 21]);
});
