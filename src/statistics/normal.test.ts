import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalUpperTail } from './normal.ts';

describe('upper tail of the normal distribution', () => {
  // R 4.2.2, pnorm(z, lower.tail = FALSE)
  test.each([
    [0, 0.5], [0.1, 0.46017216272297101], [0.5, 0.30853753872598694], [1, 0.15865525393145705], [1.5, 0.066807201268858071],
    [1.959963984540054, 0.025000000000000012], [2, 0.022750131948179212], [2.5, 0.0062096653257761349], [3, 0.0013498980316300946],
    [4, 3.1671241833119924e-5], [5, 2.8665157187919391e-7], [6, 9.8658764503769809e-10], [8, 6.2209605742717849e-16],
    [10, 7.6198530241605269e-24], [20, 2.7536241186062337e-89], [37, 5.7255712225245771e-300],
    [-0.5, 0.69146246127401301], [-2, 0.97724986805182079], [-8, 0.99999999999999933],
  ])('above %f agrees with R to twelve digits', (z, tail) => {
    expect(Math.abs(normalUpperTail(z) / tail - 1)).toBeLessThan(1e-12);
  });

  test('meets where the series gives way to the continued fraction', () => {
    expect(normalUpperTail(2.5) / normalUpperTail(2.5 + 1e-15)).toBeCloseTo(1, 12);
  });

  test('falls as z rises, and both tails add up to 1', () => {
    fc.assert(fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
      expect(normalUpperTail(z)).toBeGreaterThanOrEqual(normalUpperTail(z + 0.001));
      expect(normalUpperTail(z) + normalUpperTail(-z)).toBeCloseTo(1, 14);
    }));
  });

  test('is 0 above infinity and 1 above minus infinity', () => {
    expect([normalUpperTail(Infinity), normalUpperTail(-Infinity)]).toEqual([0, 1]);
  });

  test('refuses NaN', () => {
    expect(() => normalUpperTail(NaN)).toThrow('Impossible');
  });
});
