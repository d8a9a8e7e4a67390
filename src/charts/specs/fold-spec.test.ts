import { describe, expect, it } from 'vitest';
import { foldSpec } from './fold-spec.ts';

const view = { mark: 'bar' };
const column = { field: 'a' };

describe('on a narrow screen', () => {
  it.each([
    ['parts beside each other', { hconcat: [view, view] }, { vconcat: [view, view] }],
    ['parts that wrap', { concat: [view, view], columns: 2 }, { concat: [view, view], columns: 1 }],
    ['parts inside parts', { vconcat: [{ hconcat: [view] }] }, { vconcat: [{ vconcat: [view] }] }],
    ['small pictures', { facet: column, columns: 3, spec: view }, { facet: column, columns: 1, spec: view }],
    ['columns of small pictures', { facet: { column }, spec: view }, { facet: column, columns: 1, spec: view }],
    ['rows of small pictures', { facet: { row: column }, spec: view }, { facet: { row: column }, spec: view }],
    ['a channel of columns', { ...view, encoding: { column, x: column } }, { ...view, encoding: { x: column, facet: { field: 'a', columns: 1 } } }],
    ['a channel of small pictures', { ...view, encoding: { facet: { field: 'a', columns: 4 } } }, { ...view, encoding: { facet: { field: 'a', columns: 1 } } }],
    ['fields that repeat', { repeat: ['a', 'b'], spec: view }, { repeat: ['a', 'b'], columns: 1, spec: view }],
    ['columns that repeat', { repeat: { column: ['a'] }, spec: { mark: 'bar', encoding: { x: { field: { repeat: 'column' } } } } }, { repeat: { row: ['a'] }, spec: { mark: 'bar', encoding: { x: { field: { repeat: 'row' } } } } }],
    ['a table that repeats', { repeat: { row: ['a'], column: ['b'] }, spec: view }, { repeat: { row: ['a'], column: ['b'] }, spec: view }],
  ])('%s stand one below the other', (_, spec, folded) => expect(foldSpec(spec)).toEqual(folded));

  it('rows and columns become one list of cells, column after column', () => {
    const folded = foldSpec({ ...view, encoding: { row: { field: 'year', title: 'Year' }, column: { field: 'farm', title: 'Farm' }, x: column } });
    expect(folded['encoding']).toMatchObject({ x: column, facet: { title: 'Farm, Year', columns: 1, sort: { op: 'min', order: 'ascending' } } });
    expect(folded['encoding']).not.toHaveProperty('row');
  });
  it('rows and columns that are worked out stay a table', () => {
    const table = { ...view, encoding: { row: { field: 'a', bin: true }, column, x: column } };
    expect(foldSpec(table)).toEqual(table);
  });
});
