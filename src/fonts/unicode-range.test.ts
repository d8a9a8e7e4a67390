import { expect, it } from 'vitest';
import { unicodeRangeOf } from './unicode-range.ts';

it('joins neighbours and sorts', () => {
  expect(unicodeRangeOf([0x5d1, 0x20, 0x5d0, 0x5d2, 0x20])).toBe('U+20,U+5D0-5D2');
});
