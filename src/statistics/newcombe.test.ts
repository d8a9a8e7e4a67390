import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombeInterval } from './newcombe.ts';
import { anyProportion } from './proportion.fixture.ts';

const ofCounts = (count: number, base: number, laterCount: number, laterBase: number) =>
  newcombeInterval({ share: count / base, base }, { share: laterCount / laterBase, base: laterBase });

describe('Newcombe interval of a difference at 95 %, method 10, no continuity correction', () => {
  // R 4.2.2, the formula written out over Wilson limits
  test.each([
    [48, 80, 56, 70, 0.052431472402364981, 0.33387265403690591],
    [82, 93, 36, 36, 0.0092339569243783115, 0.19949855404672856],
    [6, 7, 2, 7, -0.80624963752422774, -0.058227927482312425],
    [0, 67, 0, 36, -0.054226139391301768, 0.096418628594463623],
    [10, 10, 20, 20, -0.16112515805281924, 0.27753279986288915],
  ])('%i of %i to %i of %i agrees with R', (count, base, laterCount, laterBase, low, high) => {
    const interval = ofCounts(count, base, laterCount, laterBase);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });

  // Newcombe 1998 (Statistics in Medicine 17, 873–890), table II, method 10; the paper subtracts the second share
  test.each([
    [48, 80, 56, 70, 0.0524, 0.3339],
    [3, 10, 9, 10, 0.1705, 0.8090],
    [2, 7, 6, 7, 0.0582, 0.8062],
    [0, 29, 5, 56, -0.0381, 0.1926],
    [0, 20, 0, 10, -0.1611, 0.2775],
    [0, 10, 10, 10, 0.6075, 1],
  ])('%i of %i to %i of %i agrees with the published limits', (count, base, laterCount, laterBase, low, high) => {
    const interval = ofCounts(count, base, laterCount, laterBase);
    expect([interval.low.toFixed(4), interval.high.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
  });

  test('lies in −1 to 1 and encloses the difference', () => {
    fc.assert(fc.property(anyProportion, anyProportion, (first, second) => {
      const { low, high } = newcombeInterval(first, second);
      const difference = second.share - first.share;
      expect(low >= -1 && low <= difference && difference <= high && high <= 1).toBe(true);
    }));
  });

  test('is negated where the waves change places', () => {
    fc.assert(fc.property(anyProportion, anyProportion, (first, second) => {
      const forward = newcombeInterval(first, second);
      const backward = newcombeInterval(second, first);
      expect(backward.low).toBeCloseTo(-forward.high, 12);
      expect(backward.high).toBeCloseTo(-forward.low, 12);
    }));
  });

  test('refuses a share outside 0 to 1', () => {
    expect(() => newcombeInterval({ share: 1.2, base: 36 }, { share: 0.5, base: 36 })).toThrow(RangeError);
  });
});
