import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DelimiterName } from '../parse/import-map-file.ts';
import { readCsv, type TextFile } from './read-csv.ts';

const grid = (text: string, how: TextFile = {}) => readCsv(new TextEncoder().encode(text), how);
const cellsOf = (text: string, how: TextFile = {}) => grid(text, how).rows.map(({ cells }) => cells.map((cell) => cell?.text));
const fixture = (name: string) => readCsv(readFileSync(`src/testing/imports/${name}`), {});
const slip = (text: string, how: TextFile = {}) => {
  try {
    return grid(text, how);
  } catch (error) {
    return error;
  }
};

describe('a text file', () => {
  it.each([',', ';', '|'] as DelimiterName[])('with %s between its cells is found to be so', (sign) => expect(grid(`a${sign}b\n1${sign}2\n`).told).toContainEqual({ what: 'delimiter', value: sign }));
  it('with tabs too', () => expect(cellsOf('a\tb\n1\t2\n')).toEqual([['a', 'b'], ['1', '2']]));
  it('is not torn at the commas of its sentences', () => expect(cellsOf('a;b\n"x, y";2\nx, y, z;3\n')).toEqual([['a', 'b'], ['x, y', '2'], ['x, y, z', '3']]));
  it('is read as its map says, and nothing is told', () => expect(grid('a,b;c\n1,2;3\n', { delimiter: ';', encoding: 'utf-8' }).told).toEqual([]));
  it('may say its delimiter in the line that Excel writes', () => expect(cellsOf('sep=;\na;b\n1;2\n')).toEqual([['a', 'b'], ['1', '2']]));
  it('may have line ends within quotation marks; a row keeps the line at which it begins', () => expect(grid('a,b\r\n"x\r\ny",2\r\n\r\n3,4\r\n').rows.map(({ line }) => line)).toEqual([1, 2, 5]));
  it('may hold Hebrew abbreviations', () => expect(cellsOf('תפקיד;כן\nמנכ"ל;1\n"מנכ""ל";2\n')).toEqual([['תפקיד', 'כן'], ['מנכ"ל', '1'], ['מנכ"ל', '2']]));
  it('has no rows of empty cells', () => expect(cellsOf('a,b\n,\n1,2\n')).toEqual([['a', 'b'], ['1', '2']]));
});

describe('exports that are kept for tests', () => {
  const whole = fixture('evenings.csv');
  it('UTF-8 with a byte order mark, semicolons and Hebrew headings', () => expect([whole.rows[0]?.cells[0]?.text, whole.rows.length, whole.told]).toEqual(['חותמת זמן', 44, [{ what: 'encoding', value: 'utf-8' }, { what: 'delimiter', value: ';' }]]));
  it('windows-1255 with commas holds the same', () => {
    const other = fixture('evenings-1255.csv');
    expect(other.told[0]).toEqual({ what: 'encoding', value: 'windows-1255' });
    expect(other.rows).toEqual(whole.rows);
  });
  it('three rows of headings with line ends in them', () => expect(fixture('evenings-three-headings.csv').rows.slice(0, 4).map(({ line, cells }) => [line, cells[4]?.text])).toEqual([[1, 'Q4_1'], [2, 'מה מן הדברים האלה נכון לגביך? אני קורא ספר כמעט בכל שבוע'], [6, '{"ImportId":"QID5"}'], [7, 'כן']]));
});

describe('refused, with its line and without a word of it', () => {
  it.each([
    ['a quotation mark that is never closed', 'a,b\n1,"secret\n2,3\n', /never closed/, 2],
    ['a row with more cells', 'a,b\n1,2\nsecret,2,3\n', /another number of cells/, 3],
    ['a row with fewer cells', 'a,b\nsecret\n', /another number of cells/, 2],
  ])('%s', (_, text, detail, line) => {
    const error = slip(text);
    expect(error).toMatchObject({ name: 'Unreadable', message: expect.stringMatching(detail) as string, line });
    expect(JSON.stringify(error)).not.toContain('secret');
  });
  it('an encoding that the map names wrongly', () => expect(() => readCsv(Uint8Array.of(0xf9, 0x2c, 0xea), { encoding: 'utf-8' })).toThrow('it is not utf-8 text'));
  it('a file that ends within a quotation', () => expect(() => fixture('broken.csv')).toThrow(/never closed/));
});
