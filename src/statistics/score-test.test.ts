import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyProportion } from './proportion.fixture.ts';
import { referenceOf } from './reference.fixture.ts';
import { scoreTest } from './score-test.ts';

const ofCounts = (count: number, base: number, laterCount: number, laterBase: number) =>
  scoreTest({ share: count / base, base }, { share: laterCount / laterBase, base: laterBase });

describe('pooled two-sided score test, no continuity correction', () => {
  test('agrees with prop.test in R', () => {
    for (const { count = 0, base = 0, laterCount = 0, laterBase = 0, score = NaN } of referenceOf('comparisons')) {
      expect(ofCounts(count, base, laterCount, laterBase), `${count} of ${base} to ${laterCount} of ${laterBase}`).toBeCloseTo(score, 12);
    }
  });

  test('the example: 48 of 80 to 56 of 70', () => expect(ofCounts(48, 80, 56, 70).toFixed(4)).toBe('0.0080'));

  test.each([[0, 67, 0, 36], [67, 67, 36, 36], [1, 1, 1, 1], [1, 3, 2, 6]])('is 1 where %i of %i and %i of %i are the same share', (count, base, laterCount, laterBase) => {
    expect(ofCounts(count, base, laterCount, laterBase)).toBe(1);
  });

  test('lies in 0 to 1 and does not depend on the order of the waves', () => {
    fc.assert(fc.property(anyProportion, anyProportion, (first, second) => {
      const p = scoreTest(first, second);
      expect(p >= 0 && p <= 1).toBe(true);
      expect(scoreTest(second, first)).toBeCloseTo(p, 12);
    }));
  });

  test('refuses a base of 0', () => {
    expect(() => scoreTest({ share: 0.5, base: 0 }, { share: 0.5, base: 36 })).toThrow('Impossible');
  });
});
