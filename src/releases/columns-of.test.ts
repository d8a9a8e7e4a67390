import { expect, it } from 'vitest';
import { formatCsv } from '../tables/csv.ts';
import { columnsOf } from './columns-of.ts';

it('reads the names of columns as they were written', () => {
  const columns = ['item', 'a, b', '=sum', 'the "base"', 'last'];
  expect(columnsOf(formatCsv({ columns, rows: [['1', '2', '3', '4', '5']] }))).toEqual(columns);
});
