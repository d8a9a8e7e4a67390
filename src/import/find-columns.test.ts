import { describe, expect, it } from 'vitest';
import type { ColumnName } from '../parse/import-map-file.ts';
import { startOf } from '../terms/place.ts';
import { findColumn } from './find-columns.ts';
import { indexOfLetter, letterOf } from './survey.ts';

const survey = { columns: [['id'], ['Trust', 'Openness'], ['Trust', 'Cheering'], ['מה  דעתך?']] };
const find = (name: ColumnName) => findColumn(survey, name, startOf('map.yaml'));
const told = (name: ColumnName) => find(name).diagnostics?.map(({ code, message, hint }) => `${code} ${message} ${hint}`);

describe('a column is found', () => {
  it('by a heading', () => expect(find('id').index).toBe(0));
  it('by any of its headings', () => expect(find('Cheering').index).toBe(2));
  it('by headings that stand above each other', () => expect(find(['Trust', 'Openness']).index).toBe(1));
  it('by its letter', () => expect(find({ letter: 'C' }).index).toBe(2));
  it('whatever the blanks and marks of direction', () => expect(findColumn({ columns: [['מה דעתך?']] }, '\u200Fמה  דעתך? ', startOf('map.yaml')).index).toBe(0));
});

describe('no column is found', () => {
  it('by a misspelt heading: the nearest is named', () => expect(told('Chering')).toEqual(['IMPORT_COLUMN_UNKNOWN The survey has no column Chering. Did you mean Cheering?']));
  it('by another: no heading is listed, since it could be an answer', () => expect(told('Reliance')?.join()).toMatch(/read as 4 columns with 2 rows of headings/));
  it('by a letter beyond the last', () => expect(told({ letter: 'E' })).toEqual(['IMPORT_COLUMN_UNKNOWN The survey has no column E. Its last column is D.']));
  it('by a heading of several', () => expect(told('Trust')).toEqual(['IMPORT_COLUMN_UNCLEAR Trust is the heading of several columns of the survey: B, C. Name one of them: a list names headings that stand above each other, such as [Trust, …], and {letter: B} the letter of a column.']));
});

it.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA']])('column %i is %s', (index, letter) => expect([letterOf(index), indexOfLetter(letter)]).toEqual([letter, index]));
