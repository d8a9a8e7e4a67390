import { expect, it } from 'vitest';
import type { RenderedSpec } from '../charts/rendered-chart.ts';
import type { SpecColumn, ToldTable } from '../charts/specs/spec-table.ts';
import { aVoice } from '../charts/voice.fixture.ts';
import { liveSpecChartOf } from './live-spec-chart.ts';

const column = (label: string, type: SpecColumn['type'] = 'quantitative'): SpecColumn => ({ key: label, label, name: label, channel: 'x', type });
const tableOf = (columns: SpecColumn[], ...texts: string[][]): ToldTable => ({ mark: 'bar', columns, rows: texts, texts });
const sceneOf = (table: ToldTable, ...items: string[]) => ({ tables: [table], spec: { data: [{ name: 'rows-0', values: items.map((item) => ({ item })) }] } });
const liveOf = (wide: ReturnType<typeof sceneOf>, phone = wide) => liveSpecChartOf({ live: { wide, phone } } as unknown as RenderedSpec, aVoice('en'));
const FARMS = tableOf([column('Farm', 'names'), column('Yield')], ['North', '30'], ['South', '–']);

it('says what the table says of a row, headed by its name, empty cells left out', () => expect(liveOf(sceneOf(FARMS, '0 0', '0 1')).usermeta.facts).toEqual([
  { item: '0 0', wording: 'North', cells: [['Yield', '30']], said: 'Yield: 30' }, { item: '0 1', wording: 'South', cells: [], said: '' },
]));
it('names every cell where the first is no name', () => expect(liveOf(sceneOf(tableOf([column('Rain'), column('Yield')], ['5', '30']), '0 0')).usermeta.facts[0]).toMatchObject({ wording: '', cells: [['Rain', '5'], ['Yield', '30']] }));
it('leaves out rows that are not drawn', () => expect(liveOf(sceneOf(FARMS, '0 1')).usermeta.facts.map(({ item }) => item)).toEqual(['0 1']));
it('tells the rows of a narrow drawing by themselves where its tables differ', () => {
  const { usermeta: { facts, phone } } = liveOf(sceneOf(FARMS, '0 0'), sceneOf(tableOf([column('Farm, year', 'names')], ['North, 1931']), '0 0'));
  expect(facts.map(({ item, wording }) => [item, wording])).toEqual([['0 0', 'North'], ['phone 0 0', 'North, 1931']]);
  expect(phone.data).toEqual([{ name: 'rows-0', values: [{ item: 'phone 0 0' }] }]);
});
