import { describe, expect, it } from 'vitest';
import { aSurvey, imported, NEW_WAVE, rowsOf, told, TRUST } from './import.fixture.ts';

const SCALE = 'scales: { agreement: { agree: [yes, rather], others: [no] } }';
const MAP = `${NEW_WAVE}${TRUST.replace(/scales:.*/, SCALE)}`;
const toldOf = (answers: readonly string[]) => told(imported(aSurvey('open,cheer', [...answers.map((one) => `${one},yes`), ...rowsOf(30, () => 'no,no')]), MAP)).join('\n');

describe('an answer that the map does not list', () => {
  it('is told by its column and lines', () => expect(toldOf(['Dana', 'yes', 'Noa'])).toBe('survey.csv:2:1 IMPORT_ANSWER_UNKNOWN The column A (open) holds answers that the map does not list: 2 rows, lines 2 and 4; a text in 2 rows, which is not shown here. List each of them in the map under agree, others or missing of the scale agreement, as they stand in the survey.'));
  it('is shown where it is a number of at most three digits', () => expect(toldOf(['7', '7', '1234'])).toContain('3 rows, lines 2, 3 and 4; 7 in 2 rows; a text in 1 row, which is not shown here.'));
  it('is not shown where it is a longer number, which could be a person’s', () => expect(toldOf(['1234', '054123456'])).not.toMatch(/1234|054/));
  it('is shown where it is near to a listed one and ten people gave it', () => expect(toldOf(rowsOf(10, () => 'rathr'))).toContain('“rathr” in 10 rows, which is near to “rather”'));
  it('is not shown where it is near and fewer gave it', () => expect(toldOf(rowsOf(9, () => 'rathr'))).not.toContain('rathr'));
});

describe('free text', () => {
  const texts = ['My neighbour Dana lent me', 'I read at the quay of', 'The lamp on the pier is'];
  it('is told as such, without a word of it', () => {
    expect(toldOf(texts)).toContain('map.yaml:9:3 IMPORT_FREE_TEXT The column A (open) holds free text: 3 different texts that the map does not list in 3 rows.');
    expect(toldOf(texts)).not.toMatch(/Dana|quay|lamp/);
  });
  it('is not what many gave alike', () => expect(toldOf(rowsOf(12, () => 'I would rather not answer this'))).toContain('IMPORT_ANSWER_UNKNOWN'));
});
