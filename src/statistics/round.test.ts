import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentOf, roundHalfUp } from './round.ts';

describe('roundHalfUp', () => {
  test.each([[83.5, 84], [83.4999, 83], [0.49999999999999994, 0], [12.5, 13], [-12.5, -12], [-12.6, -13], [100, 100]])('rounds %f to %i, a half up', (value, whole) => {
    expect(roundHalfUp(value)).toBe(whole);
  });

  test('gives 0 and not −0 for a small negative number', () => {
    expect(Object.is(roundHalfUp(-0.3), 0)).toBe(true);
  });

  test.each([NaN, Infinity, -Infinity])('refuses %f', (value) => {
    expect(() => roundHalfUp(value)).toThrow('Impossible');
  });
});

describe('percentOf', () => {
  test('rounds a half up where 100 times the share falls just below it', () => {
    expect([100 * (29 / 200) < 14.5, percentOf(29, 200)]).toEqual([true, 15]);
  });

  test.each([[0, 36, 0], [36, 36, 100], [29, 36, 81], [1, 8, 13], [65, 67, 97]])('rounds %i of %i to %i per cent', (count, base, percent) => {
    expect(percentOf(count, base)).toBe(percent);
  });

  test('differs from the exact percentage by at most half a point', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (base, part) => {
      const count = Math.round(part * base);
      // In whole numbers: −base < 200 · count − 2 · base · percent <= … holds exactly, also at a half.
      const twice = 200 * count - 2 * base * percentOf(count, base);
      expect(twice >= -base && twice < base).toBe(true);
    }));
  });

  test.each([[1, 0], [-1, 5], [6, 5], [1.5, 5], [1, 2.5]])('refuses %f of %f', (count, base) => {
    expect(() => percentOf(count, base)).toThrow('Impossible');
  });
});
