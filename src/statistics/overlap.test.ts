import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlapBounds, overlapTest, phiBounds } from './overlap.ts';
import { anyProportion } from './proportion.fixture.ts';
import { referenceOf } from './reference.fixture.ts';
import { scoreTest } from './score-test.ts';

const START = { share: 82 / 93, base: 93 };
const END = { share: 29 / 36, base: 36 };

describe('the bounds of φ', () => {
  test('the example: shares of one half and 0.8', () => expect(Object.values(phiBounds(0.5, 0.8)).map((phi) => phi.toFixed(12))).toEqual(['-0.500000000000', '0.500000000000']));
  test('reach 1 where the shares are the same and −1 where they mirror each other', () => expect([phiBounds(0.3, 0.3).high, phiBounds(0.25, 0.75).low]).toEqual([1, -1]));
  test.each([[0, 0.5], [1, 0.5], [0, 1], [0, 0]])('are 0 where a share is 0 or 1: %f and %f', (one, other) => expect(phiBounds(one, other)).toEqual({ low: 0, high: 0 }));

  // The four shares of the table of two answers must not be negative: both, first alone, second alone, neither.
  test('are those that a table of two answers can have', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (a, b) => {
      const [one, other] = [a / 100, b / 100];
      const spread = Math.sqrt(one * (1 - one) * other * (1 - other));
      const { low, high } = phiBounds(one, other);
      expect(one * other + high * spread).toBeCloseTo(Math.min(one, other), 12);
      expect(one * other + low * spread).toBeCloseTo(Math.max(0, one + other - 1), 12);
    }));
  });
});

describe('the score test of waves that share people', () => {
  test('agrees with R where the whole smaller wave is shared and φ is greatest', () => {
    for (const { count = 0, base = 0, laterCount = 0, laterBase = 0, wholeOverlap = NaN } of referenceOf('comparisons')) {
      expect(overlapBounds({ share: count / base, base }, { share: laterCount / laterBase, base: laterBase }).least, `${count} of ${base} to ${laterCount} of ${laterBase}`).toBeCloseTo(wholeOverlap, 12);
    }
  });

  test('the example: 36 people in both waves, φ one half', () => expect(overlapTest(START, END, 36, 0.5).toFixed(4)).toBe('0.1872'));
  test('is the score test where nobody is shared', () => {
    fc.assert(fc.property(anyProportion, anyProportion, (first, second) => { expect(overlapTest(first, second, 0, 1)).toBeCloseTo(scoreTest(first, second), 12); }));
  });
  test.each([-1, 37, NaN])('refuses %f people in both waves of 93 and 36', (shared) => expect(() => overlapTest(START, END, shared, 0)).toThrow('Impossible'));
});

describe('the bounds of the p value', () => {
  test('the example: from 82 of 93 to 29 of 36', () => {
    const { least, greatest } = overlapBounds(START, END);
    expect([least.toFixed(3), greatest.toFixed(3)]).toEqual(['0.143', '0.286']);
  });

  test('enclose the p value of separate waves and of any number of people in both', () => {
    fc.assert(fc.property(anyProportion, anyProportion, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (first, second, part, place) => {
      const { least, greatest } = overlapBounds(first, second);
      const { low, high } = phiBounds(first.share, second.share);
      const p = overlapTest(first, second, part * Math.min(first.base, second.base), low + place * (high - low));
      expect(least - 1e-12 <= p && p <= greatest + 1e-12).toBe(true);
      expect(least <= scoreTest(first, second) && scoreTest(first, second) <= greatest).toBe(true);
    }));
  });
});
