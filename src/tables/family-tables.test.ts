import { expect, it } from 'vitest';
import { aReport } from '../charts/series.fixture.ts';
import { familiesOf } from '../claims/family-facts.ts';
import { familiesTableOf, smallestTableOf } from './family-tables.ts';
import { KEYS } from './tables.fixture.ts';

const { report } = aReport({ bases: [93, 36], items: [{ words: { en: 'Cheering' }, percents: [88, 100] }, { words: { en: 'Openness' }, percents: [88, 81] }] });
const rowsOf = ({ rows }: { rows: readonly { header: string; cells: readonly string[] }[] }) => rows.map(({ header, cells }) => [header, ...cells]);

it('tells of each battery its comparisons, how many can be told from chance, p and p under overlap', () =>
  expect(rowsOf(familiesTableOf(report, familiesOf(report), KEYS))).toEqual([['Trust among members', '2', '0', '0.031', '0.062', '0.062', '0']]));
it('tells of every two waves the smallest fall and rise, and in words that there is none', () =>
  expect(rowsOf(smallestTableOf(report, familiesOf(report), KEYS))).toEqual([['Trust among members', 'start of activity to end of 2022/23', '93 and 36', '17', '20', '15', '16']]));
it('says in words that no rise would have been seen', () => {
  const small = aReport({ bases: [30, 30], items: Array.from({ length: 9 }, () => ({ words: { en: 'Item' }, percents: [50, 50] })) }).report;
  expect(rowsOf(smallestTableOf(small, familiesOf(small), KEYS))[0]?.slice(5)).toEqual(['17', 'none']);
});
it.each([['families', familiesTableOf], ['smallest changes', smallestTableOf]])('gives every row of the %s a cell for each column', (_, tableOf) => {
  const { columns, rows } = tableOf(report, familiesOf(report), KEYS);
  expect(rows.map(({ cells }) => cells.length + 1)).toEqual(rows.map(() => columns.length));
});
