import { describe, expect, it } from 'vitest';
import { aDrawing, BARS, FARMS, POINTS } from './specs.fixture.ts';

const tablesOf = async (spec: object, lang = 'en') => (await aDrawing(spec, lang)).tables.map(({ columns, texts }) => ({ columns: columns.map(({ label, edge }) => label + (edge ? ` ${edge}` : '')), rows: texts }));

describe('the table of a specification', () => {
  it('has the rows that its marks show, names before amounts', async () => expect(await tablesOf(BARS, 'he')).toEqual([
    { columns: ['חווה', 'יבול'], rows: [['צפון', '30'], ['דרום', '20'], ['מזרח', '44.5'], ['מערב', '12'], ['מרכז', '25']] },
  ]));
  it('has what transforms and channels worked out', async () => expect(await tablesOf({
    data: FARMS, transform: [{ filter: 'datum.rain > 1' }], mark: 'bar',
    encoding: { x: { field: 'year', type: 'ordinal', title: 'Year' }, y: { aggregate: 'mean', field: 'yield', title: null, axis: { title: 'Mean' } } },
  })).toEqual([{ columns: ['Year', 'Mean'], rows: [['1931', '25'], ['1932', '34.75']] }]));
  it('has both ends of a bin', async () => {
    const [table] = await tablesOf({ data: FARMS, mark: 'bar', encoding: { x: { field: 'yield', type: 'quantitative', bin: { step: 20 }, title: 'Yield' }, y: { aggregate: 'count', title: 'Farms' } } });
    expect(table).toEqual({ columns: ['Yield from', 'Yield to', 'Farms'], rows: [['20', '40', '3'], ['40', '60', '1'], ['0', '20', '1']] });
  });
  it('names fields that have no title after what they are', async () => expect((await tablesOf({ data: FARMS, mark: 'bar', encoding: { x: { aggregate: 'max', field: 'yield' }, y: { field: 'year', type: 'ordinal', title: null } } }))[0]?.columns).toEqual(['Name', 'Highest: yield']));
  it('formats dates by their unit and shares as shares', async () => expect((await tablesOf({
    data: { values: [{ d: '2024-03-05', n: 0.255 }] }, mark: 'point', encoding: { x: { field: 'd', timeUnit: 'yearmonth', title: 'Month' }, y: { field: 'n', type: 'quantitative', title: 'Share', axis: { format: '%' } } },
  }))[0]?.rows).toEqual([['March 2024', '25.5%']]));
  it('keeps years whole', async () => expect((await tablesOf({ data: FARMS, mark: 'point', encoding: { x: { field: 'year', type: 'quantitative', title: 'Year', axis: { format: 'd' } } } }))[0]?.rows[0]).toEqual(['1931']));
});

describe('layers', () => {
  it('that show the same rows share a table', async () => {
    const tables = await tablesOf({ data: FARMS, encoding: BARS.encoding, layer: [{ mark: 'bar' }, { mark: 'text', encoding: { text: { field: 'rain', title: 'Rain' } } }] });
    expect(tables).toMatchObject([{ columns: ['Farm', 'Yield', 'Rain'] }]);
  });
  it('that show some of the rows share it', async () => {
    const tables = await tablesOf({ data: FARMS, encoding: BARS.encoding, layer: [{ transform: [{ filter: 'datum.yield > 30' }], mark: 'text', encoding: { text: { field: 'farm' } } }, { mark: 'bar' }] });
    expect(tables.map(({ rows }) => rows.length)).toEqual([5]);
  });
  it('that work out other amounts of the same names share it', async () => {
    const y = { field: 'year', type: 'ordinal', title: 'Year' };
    const tables = await tablesOf({ data: FARMS, layer: [{ mark: { type: 'errorbar', extent: 'stdev' }, encoding: { y, x: { field: 'yield', type: 'quantitative', title: 'Yield' } } }, { mark: 'point', encoding: { y, x: { aggregate: 'mean', field: 'yield', title: 'Yield' } } }] });
    expect(tables).toEqual([{ columns: ['Year', 'Lower limit: Yield', 'Upper limit: Yield', 'Yield'], rows: [['1931', '17.93', '32.07', '25'], ['1932', '10.81', '43.52', '27.17']] }]);
  });
  it('of other rows have their own', async () => {
    const [points, lines, ...others] = await tablesOf({ data: FARMS, layer: [{ mark: 'point', encoding: POINTS.encoding }, { transform: [{ regression: 'yield', on: 'rain' }], mark: 'line', encoding: { x: { field: 'rain', type: 'quantitative' }, y: { field: 'yield', type: 'quantitative' } } }] });
    expect([points?.rows.length, lines?.columns, lines?.rows.length, others]).toEqual([5, ['Rain', 'Yield'], 2, []]);
  });
});

describe('small pictures', () => {
  it('are told apart in the table', async () => {
    const [table] = await tablesOf({ ...POINTS, encoding: { ...POINTS.encoding, facet: { field: 'year', type: 'ordinal', title: 'Year' } } });
    expect([table?.columns, table?.rows.map(([year]) => year)]).toEqual([['Year', 'Farm', 'Rain', 'Yield'], ['1931', '1931', '1932', '1932', '1932']]);
  });
  it('are told apart where the data of a mark does not', async () => {
    const [, lines] = await tablesOf({ data: FARMS, facet: { field: 'year', type: 'ordinal', title: 'Year' }, spec: { layer: [{ mark: 'point', encoding: POINTS.encoding }, { transform: [{ regression: 'yield', on: 'rain' }], mark: 'line', encoding: { x: { field: 'rain', type: 'quantitative' }, y: { field: 'yield', type: 'quantitative' } } }] } });
    expect([...new Set(lines?.rows.map(([year]) => year))]).toEqual(['1931', '1932']);
  });
});

it('gives each view of several its own table, with its title', async () => {
  const { tables } = await aDrawing({ data: FARMS, vconcat: [{ title: { he: 'א', en: 'Bars' }, mark: 'bar', encoding: BARS.encoding }, { mark: 'point', encoding: POINTS.encoding }] });
  expect(tables.map(({ title, mark }) => [title, mark])).toEqual([['Bars', 'bar'], [undefined, 'point']]);
});

describe('the rows of a battery', () => {
  const spec = { data: { battery: 'battery' }, mark: 'point', encoding: { y: { field: 'itemLabel', type: 'nominal', title: null }, x: { field: 'percent', type: 'quantitative' }, color: { field: 'waveLabel', type: 'nominal' } } };
  const sketch = { bases: [93, 15], items: [{ words: { he: 'פרגון', en: 'Cheering' }, percents: [88, 20] }, { words: { he: 'אמון', en: 'Trust' }, percents: ['not-stated', 40] }] } as const;
  it('all stand in the table, with interval, people, base and flags, though some have no mark', async () => {
    const { tables: [table] } = await aDrawing(spec, 'en', 'wide', {}, sketch);
    expect(table?.columns.map(({ label }) => label)).toEqual(['Item', 'Wave', 'Per cent', 'Lower limit of the interval', 'Upper limit of the interval', 'Respondents (derived from the percentage)', 'Base', 'Note']);
    expect(table?.texts).toEqual([
      ['Cheering', 'start of activity', '88%', '80%', '93%', '82', '93', '–'],
      ['Cheering', 'end of 2022/23', '–', '–', '–', '3', '15', 'Fewer than 30 respondents, so the number of people is shown and no percentage'],
      ['Trust', 'start of activity', '–', '–', '–', '–', '93', 'The source does not state the value'],
      ['Trust', 'end of 2022/23', '–', '–', '–', '6', '15', 'Fewer than 30 respondents, so the number of people is shown and no percentage'],
    ]);
  });
  it('say in words what they rest on and how many have no mark', async () => {
    const { sentences } = await aDrawing(spec, 'en', 'wide', {}, sketch);
    expect(sentences.slice(-2)).toEqual(['Number of respondents: start of activity, 93; end of 2022/23, 15.', '3 values are given in words and have no mark; the table says why.']);
  });
  it('name a gap in words for its place in the picture', async () => {
    const { svg } = await aDrawing({ data: { battery: 'battery' }, mark: 'text', encoding: { y: { field: 'itemLabel', type: 'nominal', title: null }, x: { field: 'waveLabel', type: 'nominal' }, text: { field: 'gapLabel' } } }, 'en', 'wide', {}, sketch);
    expect([...svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text)).toEqual(expect.arrayContaining(['not stated in the source', '3 of 15', '6 of 15']));
  });
});
