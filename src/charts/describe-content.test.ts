import { expect, it } from 'vitest';
import { AWKWARD } from './awkward.fixture.ts';
import { chartTableNameOf } from './describe-content.ts';
import { aReport, TRUST } from './series.fixture.ts';
import { seriesOf } from './series.ts';
import { aVoice } from './voice.fixture.ts';

it.each(['he', 'en'])('names the tables of charts of the same kind and battery apart by their waves, %s', (lang) => {
  const { report, entry } = aReport(TRUST);
  const [first, second, third] = entry.waves;
  const names = [[first, third], [second, third], [first, second, third]].map((waves) => chartTableNameOf(seriesOf(report, { ...entry, waves: waves.flatMap((wave) => wave ?? []) }, lang), aVoice(lang)));
  expect(new Set(names).size).toBe(3);
});

it('names the table of one figure with its battery', () => {
  const { report, entry } = aReport(AWKWARD['one item'] ?? TRUST, 'single', { item: 'item-1' as never });
  expect(chartTableNameOf(seriesOf(report, { ...entry, waves: entry.waves.slice(-1) }, 'en'), aVoice('en'))).toMatch(/, Trust among members$/);
});
