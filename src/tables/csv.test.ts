import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from './csv.ts';
import { parseCsv } from './csv.fixture.ts';

const cell = (text: string) => formatCsv({ columns: ['a'], rows: [[text]] }).slice('\uFEFFa\r\n'.length, -'\r\n'.length);

describe('formatCsv', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => expect(formatCsv({ columns: ['a', 'b'], rows: [['x', 1.5], ['y', undefined]] })).toBe('\uFEFFa,b\r\nx,1.5\r\ny,\r\n'));
  it.each([['a,b', '"a,b"'], ['קו״פ "א"', '"קו״פ ""א"""'], ['a\nb', '"a\nb"'], ['plain', 'plain']])('writes %j as %j', (text, written) => expect(cell(text)).toBe(written));
  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', ' =1', '＝1', '\r1'])('lets no cell begin a formula: %j', (text) => expect(parseCsv(`${cell(text)}\r\n`)).toEqual([[`\u2060${text}`]]));
  it('leaves a number that is below zero a number', () => expect(formatCsv({ columns: ['a'], rows: [[-4]] })).toContain('\r\n-4\r\n'));
  it('keeps every text otherwise', () => fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), (row) => {
    const [, read = []] = parseCsv(formatCsv({ columns: ['a', 'b'], rows: [row] }));
    expect(read.map((text) => text.replace(/^\u2060/, ''))).toEqual(row.map((text) => text.replace(/^\u2060/, '')));
  })));
  it('refuses a row that does not fit the columns', () => expect(() => formatCsv({ columns: ['a'], rows: [[1, 2]] })).toThrow('Impossible: a row of 2 cells under 1 columns'));
});
