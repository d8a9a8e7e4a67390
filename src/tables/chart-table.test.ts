import { describe, expect, it } from 'vitest';
import { aReport, type Printed } from '../charts/series.fixture.ts';
import { seriesOf } from '../charts/series.ts';
import { chartTableOf } from './chart-table.ts';
import { KEYS } from './tables.fixture.ts';

const tableOf = (percents: readonly Printed[], bases: readonly (number | 'not-stated')[]) => {
  const { report, entry } = aReport({ bases, items: [{ words: { en: 'Cheering' }, percents }] });
  return chartTableOf(seriesOf(report, entry, 'en'), KEYS);
};
const cells = (percent: Printed, base: number | 'not-stated') => tableOf([percent], [base]).rows[0]?.cells.slice(1);

it('names the battery and its measure', () => expect(tableOf([97], [67]).caption).toBe('Trust among members. % who express high agreement'));
it('has a column for each thing that is said of a value', () => expect(tableOf([97], [67]).columns.map(({ label, kind }) => `${label} ${kind}`)).toEqual([
  'item words', 'wave words', 'percent number', '95% interval number', 'count number', 'base number', 'flag words']));
it('has a row for each item and wave', () => expect(tableOf([88, 97], [93, 67]).rows.map(({ header, cells: [wave] }) => [header, wave])).toEqual([['Cheering', 'start of activity'], ['Cheering', 'end of 2022/23']]));

describe('a row', () => {
  it('says percentage, Wilson interval at 95 %, count, base and flags', () => expect(cells(97, 67)).toEqual(['97%', '90–99%', '65', '67', '–']));
  it('says a small base in words', () => expect(cells(100, 36)).toEqual(['100%', '90–100%', '36', '36', 'small-base']));
  it('says both nearest counts where none fits the base', () => expect(cells(84, 36)).toEqual(['84%', '69–93%', '30 or 31', '36', 'small-base; no-count-fits']));
  it('says that a base is not stated, and no interval', () => expect(cells(51, 'not-stated')).toEqual(['51%', '–', '–', 'not-stated', 'base-not-stated']));
  it('says people and no percentage on a base of 10 to 29', () => expect(cells(20, 15)).toEqual(['–', '–', '3', '15', 'counts-only']));
  it('says nothing of a base under 10 but that', () => expect(cells(50, 8)).toEqual(['–', '–', '–', '8', 'base-hidden']));
  it.each(['not-stated', 'not-asked', 'suppressed'] as const)('says that a value is %s', (missing) => expect(cells(missing, 93)?.at(-1)).toBe(missing));
});
