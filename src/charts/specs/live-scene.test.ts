import { describe, expect, it } from 'vitest';
import { aDrawing, BARS, FARMS, POINTS } from './specs.fixture.ts';

interface Drawn {
  readonly type: string;
  readonly from?: { readonly data: string };
  readonly encode: { readonly update: Readonly<Record<string, unknown>> };
  readonly marks?: readonly Drawn[];
}
const below = (marks: readonly Drawn[]): Drawn[] => marks.flatMap((mark) => [mark, ...below(mark.marks ?? [])]);
async function liveOf(spec: object, lang = 'en') {
  const { live, tables } = await aDrawing(spec, lang);
  const marks = below((live as unknown as { marks: readonly Drawn[] }).marks);
  const data = (live.data ?? []) as unknown as readonly { name: string; values: readonly Readonly<Record<string, unknown>>[] }[];
  return { live, tables, marks, rowsOf: (type: string) => marks.filter((mark) => mark.type === type).flatMap(({ from }) => data.find(({ name }) => name === from?.data)?.values ?? []) };
}

describe('a live scene', () => {
  it('has nothing left to be worked out', async () => {
    const { live } = await liveOf({ ...POINTS, transform: [{ sample: 3 }] });
    expect(JSON.stringify(live)).not.toMatch(/"(?:scales|projections|transform|axes|legends|layout|url|scale)":/);
  });
  it('is as large as the drawing', async () => {
    const { live } = await liveOf(BARS);
    const { svg } = await aDrawing(BARS);
    expect(svg).toContain(`width="${String(live.width)}" height="${String(live.height)}"`);
  });
  it('names the row of the table behind each mark', async () => {
    const { rowsOf } = await liveOf(BARS, 'he');
    expect(rowsOf('rect').map(({ item }) => item)).toEqual(['0 0', '0 1', '0 2', '0 3', '0 4']);
  });
  it('names no row where a mark shows none', async () => {
    const { rowsOf } = await liveOf(BARS);
    expect(rowsOf('text').filter(({ item }) => item !== undefined)).toEqual([]);
  });
  it('tells rows of the same data apart by the view that shows them', async () => {
    const { rowsOf } = await liveOf({ data: FARMS, hconcat: [{ mark: 'point', encoding: POINTS.encoding }, { mark: 'point', encoding: { ...POINTS.encoding, detail: { field: 'year', title: 'Year' } } }] });
    expect(new Set(rowsOf('symbol').map(({ item }) => item)).size).toBe(10);
  });
  it('has a sign for each place of a line, seen only while it is asked for', async () => {
    const { marks, rowsOf } = await liveOf({ data: FARMS, mark: 'line', encoding: { x: { field: 'rain', type: 'quantitative', title: 'Rain' }, y: { field: 'yield', type: 'quantitative', title: 'Yield' } } });
    expect(rowsOf('symbol').length).toBe(5);
    expect(marks.find(({ type }) => type === 'symbol')?.encode.update['opacity']).toEqual([{ test: 'near && datum.item === near.item', value: 1 }, { value: 0 }]);
    expect(rowsOf('line').filter(({ item }) => item !== undefined)).toEqual([]);
  });
  it('has no place where a line has a gap', async () => {
    const values = [{ year: 1, rain: 5 }, { year: 2, rain: null }, { year: 3, rain: 8 }];
    const { rowsOf } = await liveOf({ data: { values }, mark: 'line', encoding: { x: { field: 'year', type: 'quantitative', title: 'Year' }, y: { field: 'rain', type: 'quantitative', title: 'Rain' } } });
    expect(rowsOf('symbol').map(({ item }) => item)).toEqual(['0 0', '0 2']);
  });
  it('holds words in the lines that the build broke', async () => {
    const { rowsOf } = await liveOf({ ...BARS, title: { he: ['א', 'ב'], en: ['one', 'two'] } });
    expect(rowsOf('text').map(({ text }) => text)).toContainEqual(['North']);
  });
  it('holds outlines of land as they were drawn', async () => {
    const land = (name: string, at: number) => ({ type: 'Feature', name, geometry: { type: 'Polygon', coordinates: [[[at, 0], [at, 1], [at + 1, 1], [at, 0]]] } });
    const { rowsOf } = await liveOf({ data: { values: [land('a', 0), land('b', 2)] }, mark: 'geoshape', encoding: { detail: { field: 'name', title: 'Name' } } });
    expect(rowsOf('path').map(({ path }) => /^M[\d.,LZ-]+$/.test(String(path)))).toEqual([true, true]);
  });
});
