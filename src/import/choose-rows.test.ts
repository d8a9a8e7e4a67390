import { describe, expect, it } from 'vitest';
import { chooseRows } from './choose-rows.ts';
import { aMap, aSurvey, NEW_WAVE, TRUST } from './import.fixture.ts';

const survey = aSurvey('id,consent,open', ['r1,yes,5', 'r2,no,4', 'r1,yes,1', ',yes,2', 'r1,yes,3', ',yes,4']);
const choose = (more: string) => chooseRows(survey, aMap(`${NEW_WAVE}${more}${TRUST}`), 'survey.csv');
const linesOf = (more: string) => choose(more).rows.map(({ line }) => line);
const respondent = (duplicates: string) => `respondent: { column: id, duplicates: ${duplicates} }\n`;

describe('rows are counted', () => {
  it('all, where the map says nothing', () => expect(linesOf('')).toEqual([2, 3, 4, 5, 6, 7]));
  it('where each column has one of the answers to keep', () => {
    const { rows, read, left } = choose('rows: [{ column: consent, keep: [yes] }]\n');
    expect([rows.length, read, left]).toEqual([5, 6, 1]);
  });
  it('once for each respondent, the first', () => expect(linesOf(respondent('first'))).toEqual([2, 3, 5, 7]));
  it('or the last', () => expect(linesOf(respondent('last'))).toEqual([3, 5, 6, 7]));
  it('or all, which is told', () => expect([linesOf(respondent('all')).length, choose(respondent('all')).again]).toEqual([6, 2]));
  it('each, where it is not said whose it is, which is told', () => expect(choose(respondent('last'))).toMatchObject({ nameless: 2, repeated: 2 }));
});

it('a respondent with several rows is refused where the map does not say which to keep, by lines and not by name', () => {
  const [one] = choose('respondent: { column: id }\n').diagnostics;
  expect(`${one?.file}:${one?.line}:${one?.column} ${one?.code} ${one?.message}`).toBe('survey.csv:4:1 IMPORT_RESPONDENT_TWICE The same respondent stands in several rows in the column id: lines 2, 4 and 6.');
  expect(JSON.stringify(one)).not.toContain('r1');
});
it('columns that are not there are told', () => expect(choose('rows: [{ column: consnt, keep: [yes] }]\nrespondent: { column: ids }\n').diagnostics.map(({ code, line }) => `${line} ${code}`)).toEqual(['7 IMPORT_COLUMN_UNKNOWN', '8 IMPORT_COLUMN_UNKNOWN']));
it('leaves aside the rows of other answers where a word of the file is kept', () => expect(chooseRows({ columns: [['consent']], rows: [{ line: 1, cells: [{ text: '1', label: 'yes' }] }, { line: 2, cells: [{ text: '2', label: 'no' }] }], told: [] }, aMap(`${NEW_WAVE}rows: [{ column: consent, keep: [yes] }]\n${TRUST}`), 's.sav').rows).toHaveLength(1));
