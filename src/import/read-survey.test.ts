import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSurvey } from './read-survey.ts';

const read = (text: string, how = {}, file = 'survey.csv') => readSurvey(file, strToU8(text), how);

describe('a survey', () => {
  it('has headings and below them rows', async () => expect((await read('id,open\n1,5\n')).survey).toMatchObject({ columns: [['id'], ['open']], rows: [{ line: 2, cells: [{ text: '1' }, { text: '5' }] }] }));
  it('may have several rows of headings below a title', async () => {
    const { survey } = await read('A survey,\nid,open\nQ1,Q2\n1,5\n', { skip: 1, headings: 2 });
    expect(survey?.columns).toEqual([['id', 'Q1'], ['open', 'Q2']]);
    expect(survey?.rows).toHaveLength(1);
  });
  it('is known by the ending of its name, in small letters or capitals', async () => expect((await read('id\n1\n', {}, 'SURVEY.CSV')).diagnostics).toEqual([]));
});

describe('a survey is refused', () => {
  const told = async (...args: Parameters<typeof read>) => (await read(...args)).diagnostics.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);
  it('of another format', async () => expect(await told('x', {}, 'survey.ods')).toEqual(['survey.ods:1 IMPORT_UNREADABLE The survey cannot be read: the ending .ods is none that is known.']));
  it('without an ending', async () => expect(await told('x', {}, 'survey')).toEqual([expect.stringContaining('the ending of its name is none that is known')]));
  it('with cells merged among its answers, since nobody can say whose answer they are', async () => {
    const parts = {
      'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="a.xml"/></Relationships>',
      'xl/a.xml': '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>open</v></c></row><row r="2"><c r="A2"><v>5</v></c></row><row r="3"><c r="B3"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>',
    };
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
    expect((await readSurvey('survey.xlsx', bytes)).diagnostics.map(({ line, message }) => `${line} ${message}`)).toEqual(['2 The survey cannot be read: cells are merged among the answers.']);
  });
  it('without answers', async () => expect(await told('id,open\n')).toEqual(['survey.csv:1 IMPORT_UNREADABLE The survey cannot be read: it has no rows of answers.']));
});
