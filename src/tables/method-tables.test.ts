import { expect, it } from 'vitest';
import { aReport } from '../words/words-context.fixture.ts';
import { basesTableOf, constantsTableOf, sourcesTableOf, wavesTableOf } from './method-tables.ts';
import { KEYS } from './tables.fixture.ts';

const report = aReport();
const rowsOf = ({ rows }: { rows: readonly { header: string; cells: readonly string[] }[] }) => rows.map(({ header, cells }) => [header, ...cells]);

it('tells of each wave its respondents, date, data version and slide', () => expect(rowsOf(wavesTableOf(report, KEYS))).toEqual([
  ['Wave', '93', 'not-stated', 'w1@1.0.0', '7'], ['Wave', 'not-stated', 'not-stated', 'w2@1.0.0', '7'], ['Wave', '38', 'not-stated', 'w3@1.0.0', '7']]));

it('says a date in words where there is one', () => {
  const dated = { ...report, waves: report.waves.slice(0, 1).map((wave) => ({ ...wave, date: '2024-06-30' })) };
  expect(rowsOf(wavesTableOf(dated, KEYS))[0]?.[2]).toBe('30 June 2024');
});

it('tells the base of each battery in each wave, and where it was not asked', () => expect(rowsOf(basesTableOf(report, KEYS))).toEqual([
  ['Trust', '93', 'not-stated', '36', '15'], ['Usage', '–', 'not-stated', 'not-stated', '20']]));

it('tells of each source its number and slides', () => expect(rowsOf(sourcesTableOf(report, KEYS))).toEqual([['Interviews', '24', '–', '8'], ['Documents', '–', '–', '8']]));

it('tells the constants that the calculations use', () => expect(rowsOf(constantsTableOf(KEYS)).map(([name]) => name)).toEqual(['level', 'z', 'alpha', 'hidden', 'countsOnly', 'small', 'presented', 'narrow', 'wide', 'relative']));

it.each([['waves', wavesTableOf(report, KEYS)], ['bases', basesTableOf(report, KEYS)], ['sources', sourcesTableOf(report, KEYS)], ['constants', constantsTableOf(KEYS)]])('gives every row of the %s a cell for each column', (_, { columns, rows }) => {
  expect(rows.map(({ cells }) => cells.length + 1)).toEqual(rows.map(() => columns.length));
});
