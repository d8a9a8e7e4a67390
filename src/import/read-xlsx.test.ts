import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from './read-xlsx.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(`src/testing/imports/${name}`));
const SHEET = '<sheet name="Answers" sheetId="1" r:id="rId1"/>';

/** A workbook of one sheet with these rows in XML; everything else is the least that a workbook has. */
function workbook(rows: string, { merged = '', sheets = SHEET, strings = '' } = {}): Uint8Array {
  const parts = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData>${merged}</worksheet>`,
    'xl/worksheets/sheet2.xml': '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const cellsOf = (bytes: Uint8Array, sheet?: string) => readXlsx(bytes, sheet).rows.map(({ cells }) => cells.map((cell) => cell?.text));

describe('the workbook that is kept for tests', () => {
  const { rows, told } = readXlsx(fixture('evenings.xlsx'), undefined);
  it('has its only sheet that is not hidden read', () => expect(told).toEqual([{ what: 'sheet', value: 'תשובות' }]));
  it('has what merged cells of headings say in each of their columns and rows', () => expect(rows.slice(1, 3).map(({ cells }) => [0, 1, 3, 4, 7].map((at) => cells[at]?.text))).toEqual([
    ['מספר משיב', 'קריאה בין המפגשים', 'קריאה בין המפגשים', 'איך המועדון מקבל אנשים', 'מה עוד תרצו לומר?'],
    ['מספר משיב', 'אני קורא ספר כמעט בכל שבוע', 'השאלתי ספר לשכן או לחבר מן הרציף', 'מי שבא לראשונה מוצא מי שיישב לידו', 'מה עוד תרצו לומר?'],
  ]));
  it('has a row for each respondent, by the number that Excel shows', () => expect([rows.length, rows[3]?.line, rows.at(-1)?.line]).toEqual([44, 4, 44]));
  it('has its other sheet by its name', () => expect(cellsOf(workbook('', { sheets: `${SHEET}<sheet name="Two" sheetId="2" r:id="rId2"/>` }), 'Two')).toEqual([['2']]));
});

describe('cells hold', () => {
  it('texts, shared or their own, in pieces, without signs of reading', () => expect(cellsOf(workbook('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>', { strings: '<si><r><t>כ</t></r><r><t>ן</t></r><rPh><t>x</t></rPh></si>' }))).toEqual([['כן', 'ab']]));
  it('numbers as people see them', () => expect(cellsOf(workbook('<row r="1"><c r="A1"><v>4.0000000000000002</v></c><c r="B1"><v>2.5</v></c></row>'))).toEqual([['4', '2.5']]));
  it('results of formulas, and true or false', () => expect(cellsOf(workbook('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c></row>'))).toEqual([['2', 'TRUE', '#N/A']]));
  it('nothing where a column is left out', () => expect(cellsOf(workbook('<row r="2"><c r="C2"><v>1</v></c></row>'))).toEqual([[undefined, undefined, '1']]));
});

it('rows that are hidden are told', () => expect(readXlsx(workbook('<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row>'), 'Answers').told).toEqual([{ what: 'hidden-rows', value: 1 }]));
it('merged cells are told by their lines', () => expect([...readXlsx(workbook('<row r="5"><c r="A5"><v>1</v></c></row><row r="6"><c r="B6"><v>1</v></c></row>', { merged: '<mergeCells><mergeCell ref="A5:A6"/></mergeCells>' }), 'Answers').merged ?? []]).toEqual([5, 6]));

describe('refused', () => {
  it.each([
    ['a workbook that is cut off', () => fixture('broken.xlsx'), undefined, /not a workbook, or only a part/],
    ['an old or encrypted workbook', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), undefined, /old or encrypted/],
    ['another archive', () => zipSync({ 'a.xml': strToU8('<a/>') }), undefined, /not an Excel workbook/],
    ['a choice among sheets', () => workbook('', { sheets: `${SHEET}<sheet name="Two" sheetId="2" r:id="rId2"/>` }), undefined, /has 2 sheets/],
    ['a sheet that is not there', () => workbook(''), 'Answer', /no sheet Answer/],
    ['a formula without a result', () => workbook('<row r="3"><c r="A3"><f>1+1</f></c></row>'), undefined, /a formula has no result/],
    ['damaged XML', () => workbook('<row r="1"><c>secret</row>'), undefined, /damaged/],
  ])('%s', (_, bytes, sheet, detail) => {
    const read = () => readXlsx(bytes(), sheet);
    expect(read).toThrow(detail);
    expect(read).not.toThrow(/secret/);
  });
});
