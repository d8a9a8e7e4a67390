import { describe, expect, it } from 'vitest';
import { answerKey, plainText } from './plain-text.ts';

describe('the text of a cell', () => {
  it('has no marks of direction, no byte order mark and no needless blanks', () => expect(plainText('\uFEFF\u200F כן \u00A0 מאוד\u202C\n')).toBe('כן מאוד'));
  it('has composed letters', () => expect(plainText('e\u0301')).toBe('é'));
});

describe('answers are the same', () => {
  it.each([['4', '4.0'], ['4', '04'], ['-1', '-1.00'], ['2.5', '2.50'], ['כן', 'כן ']])('%s and %s', (one, other) => expect(answerKey(one)).toBe(answerKey(other)));
  it('whether a map writes a number or a text', () => expect(answerKey(4)).toBe(answerKey('4')));
});

describe('answers differ', () => {
  it.each([['4', '5'], ['Yes', 'yes'], ['1e3', '1000'], ['12345678901234567890', '12345678901234567891']])('%s and %s', (one, other) => expect(answerKey(one)).not.toBe(answerKey(other)));
});
