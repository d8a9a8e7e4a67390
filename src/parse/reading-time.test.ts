import { describe, expect, it } from 'vitest';
import { aLine } from './reading.fixture.ts';
import { readingMinutes, WORDS_A_MINUTE, wordCountOf } from './reading-time.ts';

describe('words of a line', () => {
  it('counts words through marks, a figure as one, and signs as none', () => expect(wordCountOf([aLine('In all – **every one** said <Value of="trust.cheering@w1"/>.').line], [])).toBe(6));
});

describe('minutes of reading', () => {
  it('are one at least', () => expect(readingMinutes(3)).toBe(1));
  it('are rounded to whole ones', () => expect([1.4, 1.6].map((minutes) => readingMinutes(minutes * WORDS_A_MINUTE))).toEqual([1, 2]));
});
