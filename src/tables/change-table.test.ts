import { describe, expect, it } from 'vitest';
import { aReport, type Printed } from '../charts/series.fixture.ts';
import { seriesOf } from '../charts/series.ts';
import { comparisonsOf } from '../claims/comparisons.ts';
import { stripControls } from '../i18n/isolate.ts';
import { chartTableOf } from './chart-table.ts';
import { KEYS } from './tables.fixture.ts';

function tableOf(percents: readonly Printed[], bases: readonly (number | 'not-stated')[]) {
  const { report, entry } = aReport({ bases, items: [{ words: { en: 'Cheering' }, percents }] }, 'change');
  return chartTableOf(seriesOf(report, entry, 'en', comparisonsOf(report, entry.battery)), KEYS);
}
const cells = (percents: readonly Printed[], bases: readonly (number | 'not-stated')[]) => tableOf(percents, bases).rows[0]?.cells.map(stripControls);

it('has a column for each wave with its base, and for all that is said of the difference', () => {
  expect(tableOf([60, 80], [80, 70]).columns.map(({ label, kind }) => `${stripControls(label)} ${kind}`)).toEqual([
    'item words', 'start of activity, out of 80 number', 'end of 2022/23, out of 70 number', 'difference number', '95% interval of the difference number', 'adjusted-p number', 'verdict words', 'flag words',
  ]);
});

describe('a row', () => {
  it('says both shares, the difference, its Newcombe interval at 95 %, p and verdict', () => expect(cells([60, 80], [80, 70])).toEqual(['60%', '80%', '+20', '+5 to +33', '0.008', 'apart', '–']));
  it('signs a fall with a minus sign', () => expect(cells([80, 60], [70, 80])?.slice(2, 4)).toEqual(['−20', '−33 to −5']));
  it('says in words that p is very small', () => expect(cells([0, 100], [93, 93])?.[4]).toBe('under 0.001'));
  it('says in words that a difference cannot be told from chance, and flags with their waves', () => expect(cells([88, 92], [93, 36])?.slice(5)).toEqual(['chance', 'end of 2022/23: small-base; by counts +3']));
  it('says that a difference without a base cannot be tested', () => expect(cells([60, 80], [80, 'not-stated'])).toEqual(['60%', '80%', '+20', '–', '–', 'untested', 'end of 2022/23: base-not-stated']));
  it('says which percentage is missing', () => expect(cells(['not-asked', 80], [80, 70])).toEqual(['not asked', '80%', '–', '–', '–', '–', 'start of activity: not-asked']));
  it('says the difference of the counts where rounding sets it apart', () => expect(cells([72, 93], [93, 67])?.slice(2)).toEqual(['+21', '+8 to +31', '0.001', 'apart', 'by counts +20']));
});
