import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSav } from './read-sav.ts';
import { Unreadable } from './survey.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(`src/testing/imports/${name}`));
const read = (name: string) => readSav(bytesOf(name), undefined);
const slip = (bytes: Uint8Array) => {
  try {
    return readSav(bytes, undefined);
  } catch (error) {
    return error;
  }
};

describe('an SPSS file that PSPP wrote', () => {
  const { columns, rows, told, weight } = read('evenings.sav');
  const cell = (line: number, column: number) => rows[line - 1]?.cells[column];
  it('has headings of its variables, long names and labels', () => expect(columns).toEqual([
    ['respondent'], ['weekly', 'אני קורא ספר כמעט בכל שבוע'], ['aloud', 'אני קורא בקול למישהו בבית'],
    ['lend_to_neighbour_or_mate', 'השאלתי ספר לשכן או לחבר מן הרציף'], ['harbour'], ['remarks'], ['mass'],
  ]));
  it('has a row for each case, by its number', () => expect([rows.length, rows[0]?.line, rows.at(-1)?.line]).toEqual([41, 1, 41]));
  it('has codes with their words', () => expect([cell(1, 1), cell(4, 1)]).toEqual([{ text: '1', label: 'כן' }, { text: '2', label: 'לא' }]));
  it('has answers that the file calls missing', () => expect(cell(7, 2)).toEqual({ text: '9', label: 'לא יודע/ת', missing: true }));
  it('has nothing where the file has no value', () => expect([cell(11, 3), cell(1, 5)]).toEqual([undefined, undefined]));
  it('has texts, with words where these are long codes', () => expect(cell(1, 4)).toEqual({ text: 'רציף', label: 'גר ליד הרציף' }));
  it('has texts of more than 255 bytes in one column', () => expect(cell(5, 5)?.text).toBe('תשובה פתוחה בדויה'));
  it('has fractions', () => expect(cell(1, 6)?.text).toBe('1.5'));
  it('tells its encoding', () => expect([told, weight]).toEqual([[{ what: 'spss', value: 'utf-8' }], undefined]));
  it('holds the same where it is not compressed', () => expect(read('evenings-uncompressed.sav')).toEqual(read('evenings.sav')));
  it('says by what it is weighted', () => expect(read('evenings-weighted.sav').weight).toBe('mass'));
  it('may have another encoding, which it says', () => expect([read('hebrew-1255.sav').columns[0], read('hebrew-1255.sav').rows.map(({ cells }) => cells[0]?.text).slice(2, 5), read('hebrew-1255.sav').told[0]?.value]).toEqual([['weekly', 'אני קורא ספר כמעט בכל שבוע'], ['כן', 'לא', 'כן'], 'windows-1255']));
});

describe('missing values of a range', () => {
  const { columns, rows } = read('ranges.sav');
  const column = (name: string) => columns.findIndex(([one]) => one === name);
  const missingOf = (name: string) => rows.filter(({ cells }) => cells[column(name)]?.missing).map(({ line }) => line);
  it('are all within it', () => expect(missingOf('between')).toEqual([7, 8, 9]));
  it('have a single value beside it', () => expect(missingOf('beside')).toEqual([1, 8, 9, 10, 11, 12]));
  it('are texts too', () => expect(missingOf('short')).toEqual([3]));
  it('are long texts too', () => expect(missingOf('long_text_with_words')).toEqual([4]));
});

describe('refused', () => {
  it.each([
    ['a file that is cut off in its cases', bytesOf('broken.sav'), /ends (before it should|within a respondent)|holds \d+ of 41/],
    ['one that is cut off in its dictionary', bytesOf('evenings.sav').slice(0, 400), /ends before it should/],
    ['the compression of .zsav', bytesOf('evenings.zsav'), /\.zsav/],
    ['another file', new TextEncoder().encode('a;b\n'.repeat(99)), /not an SPSS file/],
  ])('%s', (_, bytes, detail) => {
    const error = slip(bytes);
    expect(error).toBeInstanceOf(Unreadable);
    expect((error as Unreadable).message).toMatch(detail);
  });
  it('every file that is cut off, wherever it is', () => {
    const whole = bytesOf('evenings-weighted.sav');
    const read = Array.from({ length: whole.length - 8 }, (_, at) => slip(whole.slice(0, at))).filter((one) => !(one instanceof Unreadable));
    expect(read).toEqual([]);
  });
});
