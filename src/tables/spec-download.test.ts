import { describe, expect, it } from 'vitest';
import type { SpecColumn, SpecValue, ToldTable } from '../charts/specs/spec-table.ts';
import { aVoice } from '../charts/voice.fixture.ts';
import { specDownloadOf, specDownloadTable, type SpecDownload } from './spec-download.ts';

const column = (key: string, label: string, type: SpecColumn['type'] = 'quantitative'): SpecColumn => ({ key, label, name: label, channel: 'x', type });
const tableOf = (columns: SpecColumn[], ...rows: SpecValue[][]): ToldTable => ({ mark: 'bar', columns, rows, texts: [] });
const downloadOf = (...of: Parameters<typeof tableOf>) => specDownloadOf(tableOf(...of), aVoice('en'));

describe('a table of a specification for machines', () => {
  it('names its columns after their fields, each once and none after the file’s own', () => expect(downloadOf([column('Body Mass (g)', 'Weight'), column('body_mass_g', 'Mass'), column('table', 'Table'), column('שנה', 'Year')], []).columns).toEqual(['body_mass_g', 'body_mass_g_2', 'table_2', 'שנה']));
  it('names what a battery has as its other charts do', () => expect(downloadOf([column('itemLabel', 'Item', 'names'), column('low', 'Low')], []).columns).toEqual(['item', 'interval_low']));
  it('has what readers call its columns beside it', () => expect(downloadOf([column('mean_yield', 'Mean')], []).labels).toEqual(['Mean']));
  it('has dates in UTC and nothing for what is missing', () => expect(downloadOf([column('d', 'Day', 'temporal'), column('n', 'Number')], [0, null]).rows).toEqual([['1970-01-01T00:00:00.000Z', undefined]]));
});

const monthsIn = (names: readonly string[], amounts: readonly number[]): SpecDownload => ({ columns: ['month', 'rain'], labels: [], words: [true, false], rows: names.map((name, at) => [name, amounts[at]]) });

describe('the tables of a specification as one', () => {
  it('have a row for all languages, with one column for an amount and one for the words of each language', () => expect(specDownloadTable('rain', { he: [monthsIn(['מאי'], [3])], en: [monthsIn(['May'], [3])] }, ['he', 'en'])).toEqual({
    columns: ['chart', 'table', 'lang', 'month_he', 'month_en', 'rain'], rows: [['rain', 1, undefined, 'מאי', 'May', 3]],
  }));
  it('have rows for each language where the languages draw other rows', () => expect(specDownloadTable('rain', { he: [monthsIn(['מאי'], [3])], en: [monthsIn(['May'], [4])] }, ['he', 'en']).rows).toEqual([
    ['rain', 1, 'he', 'מאי', undefined, 3], ['rain', 1, 'en', undefined, 'May', 4],
  ]));
  it('stand under each other, in the columns of all', () => expect(specDownloadTable('rain', { he: [monthsIn(['מאי'], [3]), { columns: ['sun'], labels: [], words: [false], rows: [[1]] }] }, ['he'])).toEqual({
    columns: ['chart', 'table', 'lang', 'month_he', 'rain', 'sun'], rows: [['rain', 1, undefined, 'מאי', 3, undefined], ['rain', 2, undefined, undefined, undefined, 1]],
  }));
});
