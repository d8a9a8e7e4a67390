import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankCorrelation } from './rank-correlation.ts';

const pairsOf = (xs: readonly number[], ys: readonly number[]): [number, number][] => xs.map((x, at) => [x, ys[at] ?? 0]);
const anyPairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), { minLength: 3, maxLength: 40 });

describe('Spearman’s rank correlation, ties with the mean of their ranks', () => {
  test('is 0.6 of the example in its documentation', () => expect(rankCorrelation([[1, 2], [2, 1], [3, 4], [4, 3]])).toBeCloseTo(0.6, 12));

  // R documentation, ?cor.test: Hollander & Wolfe (1973), p. 187, Hunter L values and panel scores of tuna; method = "spearman" gives rho 0.6
  test('agrees with R on the tuna of Hollander and Wolfe', () => {
    expect(rankCorrelation(pairsOf([44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1], [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8]))).toBeCloseTo(0.6, 12);
  });
  // English Wikipedia, “Spearman's rank correlation coefficient”, example of IQ and hours of television: −29/165
  test('agrees with the example of IQ and television', () => {
    expect(rankCorrelation(pairsOf([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]))).toBeCloseTo(-29 / 165, 12);
  });

  test('lies from −1 to 1 and does not mind which side comes first', () => {
    fc.assert(fc.property(anyPairs, (pairs) => {
      const one = rankCorrelation(pairs);
      if (one === undefined) return;
      expect(Math.abs(one)).toBeLessThanOrEqual(1 + 1e-12);
      expect(rankCorrelation(pairs.map(([x, y]) => [y, x]))).toBeCloseTo(one, 12);
    }));
  });
  test('does not change where a side is stretched without changing its order, and turns where it is turned', () => {
    fc.assert(fc.property(anyPairs, (pairs) => {
      const one = rankCorrelation(pairs);
      if (one === undefined) return;
      expect(rankCorrelation(pairs.map(([x, y]) => [x ** 3, y]))).toBeCloseTo(one, 12);
      expect(rankCorrelation(pairs.map(([x, y]) => [-x, y]))).toBeCloseTo(-one, 12);
    }));
  });
  test.each([[[]], [[[1, 2], [2, 1]]], [[[1, 2], [1, 3], [1, 4]]], [[[1, 2], [2, 2], [3, 2]]]] as const)('is undefined for %j', (pairs) => expect(rankCorrelation(pairs as never)).toBeUndefined());
});
