import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillLines, wrapText } from './wrap.ts';

const letters = (text: string) => text.length;

it('uses the fewest lines that fit and makes them even', () => {
  expect(wrapText('aaa bbb ccc d', 11, letters)).toEqual(['aaa bbb', 'ccc d']);
});

it('leaves a word that is wider than the limit whole', () => {
  expect(wrapText('a incomprehensible b', 6, letters)).toEqual(['a', 'incomprehensible', 'b']);
});

it('keeps every word in order, and no line wider than the limit unless it is one word', () => {
  fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), fc.integer({ min: 1, max: 40 }), (words, limit) => {
    const lines = wrapText(words.join(' '), limit, letters);
    expect(lines.join(' ')).toBe(words.join(' '));
    for (const line of lines) expect(line.length <= limit || !line.includes(' ')).toBe(true);
  }));
});

describe('fillLines', () => {
  it('fills each line', () => expect(fillLines('aaa bbb ccc ddd', 11, letters)).toEqual(['aaa bbb ccc', 'ddd']));
  it('hands the last line words where it would have few', () => expect(fillLines('aaa bbb ccc ddd eee f', 19, letters)).toEqual(['aaa bbb ccc ddd', 'eee f']));
  it('leaves a last line short rather than making more lines', () => expect(fillLines('aaaaaaaaaaaaaaaaaaa f', 19, letters)).toEqual(['aaaaaaaaaaaaaaaaaaa', 'f']));
  it('keeps every word in order, in as few lines as fit', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), fc.integer({ min: 1, max: 40 }), (words, limit) => {
      const lines = fillLines(words.join(' '), limit, letters);
      expect(lines.join(' ')).toBe(words.join(' '));
      expect(lines.length).toBe(wrapText(words.join(' '), limit, letters).length);
    }));
  });
});
