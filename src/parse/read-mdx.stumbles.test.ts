import { describe, expect, it } from 'vitest';
import { startOf } from '../terms/place.ts';
import { readMdx } from './read-mdx.ts';

const codes = (text: string) => readMdx(text, (offset) => ({ ...startOf('a.mdx'), column: offset + 1 })).diagnostics.map(({ code, column }) => `${code} ${column}`);

describe('MDX that its parser cannot take', () => {
  it.each([
    ['lists inside lists without end', `word\n${'- '.repeat(3000)}a`, 'MDX_SYNTAX 6'],
    ['quotations inside quotations without end', `${'> '.repeat(3000)}a`, 'MDX_SYNTAX 1'],
    ['words in bold in bold', `${'**a '.repeat(100)}b${' a**'.repeat(100)}`, 'MDX_SYNTAX'],
    ['a sign that turns text, written as an entity', 'tur&#x202E;ned', 'CHARACTER_FORBIDDEN 1'],
  ])('is told: %s', (_, text, expected) => expect(codes(text).join()).toContain(expected));
  it.each([['ten lists inside each other', '- '.repeat(10) + 'a'], ['a long line of hyphens', '-'.repeat(5000)], ['a mark of direction', 'left\u200Eright']])('is no other: %s', (_, text) => expect(codes(text)).toEqual([]));
});
