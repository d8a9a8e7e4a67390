import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { aReport, type Printed } from '../charts/series.fixture.ts';
import { seriesOf } from '../charts/series.ts';
import { comparisonsOf } from '../claims/comparisons.ts';
import { seriesJson, tablesJson, type ChartWords } from './chart-json.ts';
import { CHART_SCHEMA } from './chart-schema.ts';

const both = { he: 'א', en: 'a' };
const WORDS: ChartWords = { slides: [1], takeaway: both, description: both, page: both, files: { csv: '/a.csv', json: '/a.json', svg: both, png: both } };
const validate = new Ajv2020({ formats: { 'uri-reference': true } }).compile(CHART_SCHEMA);

const FACTS = { facts: { title: both, publisher: { name: both }, source: { title: both } }, languages: [{ id: 'he' }, { id: 'en' }] };

function jsonOf(percents: readonly Printed[], bases: readonly (number | 'not-stated')[], words = WORDS) {
  const { report, entry } = aReport({ bases, items: [{ words: both, percents }] });
  return JSON.parse(seriesJson({ ...report, ...FACTS } as never, seriesOf(report, entry, 'en', comparisonsOf(report, entry.battery)), words));
}
const valueIn = (percent: Printed, base: number | 'not-stated') => jsonOf([percent], [base]).items[0].values[0];

describe('the JSON of a chart', () => {
  it.each<[Printed, number | 'not-stated']>([[97, 67], [84, 36], [51, 'not-stated'], [20, 15], [50, 8], ['not-stated', 93], ['not-asked', 93], ['suppressed', 93], [0, 40], [100, 40]])('of %s of %s is as its schema says', (percent, base) => {
    expect(validate(jsonOf([percent], [base])), JSON.stringify(validate.errors)).toBe(true);
  });
  it('says a percentage with people, base and interval', () => expect(valueIn(97, 67)).toEqual({ wave: 'wave-1', status: 'percent', percent: 97, counts: [65], base: { count: 67 }, interval: { low: 89.75, high: 99.18 }, flags: [], exceptions: [], slide: 1, version: '1.0.0' }));
  it('says why a base is missing, and has no key for what there is not', () => expect(valueIn(51, 'not-stated')).toEqual({ wave: 'wave-1', status: 'percent', percent: 51, counts: [], base: { missing: 'not-stated' }, flags: ['base-not-stated'], exceptions: [], slide: 1, version: '1.0.0' }));
  it('says nothing of a base under 10 but that', () => expect(valueIn(50, 8)).toEqual({ wave: 'wave-1', status: 'base-hidden', counts: [], base: { count: 8 }, flags: ['base-hidden'], exceptions: [], slide: 1, version: '1.0.0' }));
  it('says how an item changed from the first wave to the last', () => {
    const json = jsonOf([60, 80], [80, 70]);
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json.items[0].change).toEqual({ from: 'wave-1', to: 'wave-2', points: 20, points_of_counts: 20, interval: { low: 5.24, high: 33.39 }, adjusted_p: 0.008, distinguishable: true });
  });
  it('says only the points of a change that cannot be tested, and nothing of one wave', () => expect([jsonOf([60, 80], [80, 'not-stated']), jsonOf([60], [80])].map((json) => json.items[0].change)).toEqual([{ from: 'wave-1', to: 'wave-2', points: 20 }, undefined]));
  it('says what was accepted of a value', () => {
    const { report, entry } = aReport({ bases: [67], items: [{ words: both, percents: [97] }] });
    const exceptions = [{ code: 'DISCLOSURE_RISK', values: [{ subject: { kind: 'cell', battery: 'battery', item: 'item-1', wave: 'wave-1' } }] }];
    const json = JSON.parse(seriesJson({ ...report, ...FACTS, exceptions } as never, seriesOf(report, entry, 'en'), WORDS));
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json.items[0].values[0].exceptions).toEqual(['DISCLOSURE_RISK']);
  });
  it('carries a note where there is one', () => expect([jsonOf([97], [67]).note, jsonOf([97], [67], { ...WORDS, note: both }).note]).toEqual([undefined, both]));
});

it('describes a chart of other data row by row, without keys for what is missing', () => {
  const tables = { he: [{ title: 'ב', columns: ['חודש', 'גשם'], rows: [['מאי', 3.5], ['יוני', undefined]] }], en: [{ columns: ['month', 'rain'], rows: [['May', 3.5], ['June', undefined]] }] };
  const json = JSON.parse(tablesJson(FACTS as never, { chart: 'rain', kind: 'waves', title: both, measure: both, tables }, WORDS));
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  expect(json.tables).toEqual({ he: [{ title: 'ב', columns: ['חודש', 'גשם'], rows: [{ חודש: 'מאי', גשם: 3.5 }, { חודש: 'יוני' }] }], en: [{ columns: ['month', 'rain'], rows: [{ month: 'May', rain: 3.5 }, { month: 'June' }] }] });
});

describe('the schema', () => {
  const wrong = (change: (json: ReturnType<typeof jsonOf>) => void) => {
    const json = jsonOf([97], [67]);
    change(json);
    return validate(json);
  };
  it('refuses a percentage above 100', () => expect(wrong((json) => { json.items[0].values[0].percent = 101; })).toBe(false));
  it('refuses a key that it does not know', () => expect(wrong((json) => { json.items[0].values[0].share = 0.97; })).toBe(false));
  it('refuses a base that is no number and says no reason', () => expect(wrong((json) => { json.items[0].values[0].base = null; })).toBe(false));
  it('refuses a chart without its words', () => expect(wrong((json) => { delete json.description; })).toBe(false));
});
