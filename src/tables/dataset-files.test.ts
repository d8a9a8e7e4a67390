import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { twoVersions } from '../impact/impact.fixture.ts';
import { formatPlainCsv } from './csv.ts';
import { dataPackageOf } from './data-package.ts';
import { datasetJson, type DatasetWords } from './dataset-json.ts';
import { DATASET_SCHEMA } from './dataset-schema.ts';
import { datasetTable } from './dataset-table.ts';

const both = { he: 'א', en: 'a' };
const WORDS: DatasetWords = { plain: () => both, page: both, files: { csv: '/a.csv', json: '/a.json', datapackage: '/a.datapackage.json' } };
const validate = new Ajv2020({ formats: { 'uri-reference': true, date: true } }).compile(DATASET_SCHEMA);

const jsonOf = (from: string, to: string, base?: number, at: 0 | 1 = 1) => {
  const { report, versions } = twoVersions(from, to, {}, base);
  return JSON.parse(datasetJson(report, versions[at], WORDS));
};

describe('the JSON of a version', () => {
  it.each([['{ percent: 100 }', '{ percent: 97 }', 36], ['{ percent: 100 }', '{ missing: suppressed }', 36], ['{ percent: 50 }', '{ percent: 55 }', 20], ['{ percent: 50 }', '{ percent: 63 }', 8]])('from %s to %s of %s is as its schema says', (from, to, base) => {
    expect(validate(jsonOf(from, to, base)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(jsonOf(from, to, base, 0)), JSON.stringify(validate.errors)).toBe(true);
  });
  it('says which version is in use, and which stands before it', () => {
    expect([jsonOf('{ percent: 100 }', '{ percent: 97 }', 36, 0), jsonOf('{ percent: 100 }', '{ percent: 97 }')].map((json) => [json.version, json.in_use, json.before])).toEqual([['1.0.0', true, undefined], ['1.0.1', false, '1.0.0']]);
  });
  it('says the codebook of each battery beside its figures', () => {
    const [trust] = jsonOf('{ percent: 100 }', '{ percent: 97 }').batteries;
    expect(trust).toMatchObject({ battery: 'trust', measure: { en: '% agreement' }, answers: 'one', base: { count: 36 }, slide: 15 });
    expect(trust.items[1]).toMatchObject({ item: 'cheering', wording: { en: 'Cheering' }, cut_off: true, percent: 97, counts: [35], version: '1.0.1' });
  });
  it('says both sides of a change with their bases', () => expect(jsonOf('{ percent: 100 }', '{ percent: 97 }').changes).toMatchObject([{ at: 'batteries.trust.values.cheering', kind: 'correction', from: { percent: 100, base: { count: 36 } }, to: { percent: 97 }, reason: both }]));
  it('says nothing of a change on a base under 10 but that there is one', () => {
    const [change] = jsonOf('{ percent: 50 }', '{ percent: 63 }', 8).changes;
    expect([change.from, change.to].map(({ status, percent, counts }) => ({ status, percent, counts }))).toEqual([{ status: 'base-hidden', counts: [] }, { status: 'base-hidden', counts: [] }]);
  });
  it('says a change on a base of 10 to 29 in people', () => expect(jsonOf('{ percent: 50 }', '{ percent: 55 }', 20).changes[0]).toMatchObject({ from: { status: 'count', counts: [10] }, to: { status: 'count', counts: [11] } }));
});

describe('the table of a version', () => {
  const { report, versions: [, newer] } = twoVersions('{ percent: 100 }', '{ percent: 97 }');
  it('has the columns that are promised', () => expect(datasetTable(report, newer).columns).toEqual([
    'battery', 'battery_he', 'battery_en', 'measure_he', 'measure_en', 'item', 'item_he', 'item_en', 'wave', 'wave_he', 'wave_en',
    'percent', 'count_low', 'count_high', 'base', 'interval_low', 'interval_high', 'flags', 'value_status', 'slide', 'version', 'exceptions',
  ]));
  it('has a row for each item of each battery', () => expect(datasetTable(report, newer).rows.map(([battery, , , , , item]) => `${battery}.${item}`)).toEqual(['trust.openness', 'trust.cheering', 'usage.visits']));
  it('without its byte order mark begins with its first column', () => expect(formatPlainCsv(datasetTable(report, newer)).startsWith('battery,')).toBe(true));
});

describe('the Data Package', () => {
  const { report, versions } = twoVersions('{ percent: 100 }', '{ percent: 97 }');
  const packed = JSON.parse(dataPackageOf(report, versions, 'https://example.org/data/'));
  // What the standard demands of a package, its resources and their fields: https://datapackage.org/standard/data-package/
  const name = { type: 'string', pattern: '^[-a-z0-9._/]+$' };
  const field = { type: 'object', required: ['name', 'type'], properties: { name: { type: 'string' }, type: { enum: ['string', 'integer', 'number'] }, constraints: { type: 'object' } } };
  const resource = {
    type: 'object', required: ['name', 'path', 'schema', 'profile', 'type'],
    properties: {
      name, type: { const: 'table' }, path: { type: 'string', pattern: '^[^./~][^/:\\\\]*$' }, format: { const: 'csv' }, mediatype: { type: 'string', pattern: '^.+/.+$' },
      schema: { type: 'object', required: ['fields'], properties: { fields: { type: 'array', minItems: 1, items: field }, primaryKey: { type: 'array', items: { type: 'string' } } } },
    },
  };
  const standard = new Ajv2020().compile({
    type: 'object', required: ['resources', 'name'],
    properties: { $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' }, profile: { const: 'tabular-data-package' }, name, homepage: { type: 'string', pattern: '^https?://' }, resources: { type: 'array', minItems: 1, items: resource }, sources: { type: 'array', items: { type: 'object', required: ['title'] } } },
  });
  it('is as the standard demands', () => expect(standard(packed), JSON.stringify(standard.errors)).toBe(true));
  it('names no resource twice', () => expect(packed.resources.map((one: { name: string }) => one.name)).toEqual(['w3-1.0.0', 'w3-1.0.1']));
  it('describes every column of its tables in their order', () => expect(packed.resources[1].schema.fields.map((one: { name: string }) => one.name)).toEqual(datasetTable(report, versions[1]).columns));
  it('holds every value to its type and limits', () => {
    const { rows } = datasetTable(report, versions[1]);
    const fields = packed.resources[1].schema.fields as { name: string; type: string; constraints?: Record<string, unknown> }[];
    const checks = fields.map(({ type, constraints: { required: _required, ...limits } = {} }) => new Ajv2020().compile({ type, ...limits }));
    expect(rows.flatMap((row) => row.flatMap((cell, at) => (cell === undefined || cell === '' || checks[at]?.(cell) ? [] : [`${fields[at]?.name}: ${cell}`])))).toEqual([]);
  });
});
