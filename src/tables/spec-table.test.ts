import { expect, it } from 'vitest';
import type { RenderedSpec } from '../charts/rendered-chart.ts';
import type { SpecColumn } from '../charts/specs/spec-table.ts';
import { KEYS } from './tables.fixture.ts';
import { ROWS_SHOWN, specTablesFor } from './spec-table.ts';

const column = (label: string, more: Partial<SpecColumn> = {}): SpecColumn => ({ key: label, label, name: label, channel: 'x', type: 'quantitative', ...more });
const aTable = (rows: number, more: { title?: string; columns?: SpecColumn[] } = {}) => ({
  mark: 'bar', columns: [column('Farm', { type: 'names' }), column('Yield')], told: String,
  rows: Array.from({ length: rows }, (_, at) => ['a', at]), texts: Array.from({ length: rows }, (_, at) => ['a', String(at)]), ...more,
});
const tablesOf = (...tables: ReturnType<typeof aTable>[]) => specTablesFor({ title: 'Title', measure: 'Measure', tables } as unknown as RenderedSpec, KEYS);

it('has the first column for its head', () => expect(tablesOf(aTable(2))).toEqual([{
  caption: 'Title. Measure.', columns: [{ label: 'Farm', kind: 'words' }, { label: 'Yield', kind: 'number' }], rows: [{ header: 'a', cells: ['0'] }, { header: 'a', cells: ['1'] }],
}]));
it('says which part of a chart it is', () => expect(tablesOf(aTable(1, { title: 'Rain' }), aTable(1)).map(({ caption }) => caption)).toEqual(['Title: Rain. Measure.', 'Title: bar. Measure.']));
it('numbers parts of one name', () => expect(tablesOf(aTable(1), aTable(1)).map(({ caption }) => caption)).toEqual(['Title: bar (1). Measure.', 'Title: bar (2). Measure.']));
it('says how many of very many rows it shows', () => {
  const [table] = tablesOf(aTable(ROWS_SHOWN + 1));
  expect([table?.rows.length, table?.caption]).toEqual([ROWS_SHOWN, 'Title. Measure. 200 of 201']);
});
it('names both ends of a bin, and the flags', () => expect(tablesOf(aTable(1, { columns: [column('Yield', { edge: 'from' }), column('', { key: 'flagLabel' })] }))[0]?.columns.map(({ label }) => label)).toEqual(['Yield from', 'flag']));
