import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombeInterval } from './newcombe.ts';
import { anyProportion } from './proportion.fixture.ts';
import { referenceOf } from './reference.fixture.ts';

const ofCounts = (count: number, base: number, laterCount: number, laterBase: number) =>
  newcombeInterval({ share: count / base, base }, { share: laterCount / laterBase, base: laterBase });

describe('Newcombe interval of a difference at 95 %, method 10, no continuity correction', () => {
  // R 4.2.2 with Epi 2.47, ci.pd(laterCount, count, laterBase - laterCount, base - count)
  test.each([
    [48, 80, 56, 70, 0.0524314724023647, 0.33387265403690619],
    [82, 93, 36, 36, 0.009233956924378367, 0.19949855404672834],
    [6, 7, 2, 7, -0.80624963752422762, -0.058227927482312314],
    [0, 67, 0, 36, -0.054226139391301768, 0.096418628594463623],
    [10, 10, 20, 20, -0.16112515805281968, 0.27753279986288892],
    [0, 29, 5, 56, -0.038137147903536853, 0.19256001385511157],
    [0, 10, 10, 10, 0.60750935043052445, 1],
  ])('%i of %i to %i of %i agrees with R', (count, base, laterCount, laterBase, low, high) => {
    const interval = ofCounts(count, base, laterCount, laterBase);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });

  test('agrees with the limits of prop.test in R put together', () => {
    for (const { count = 0, base = 0, laterCount = 0, laterBase = 0, newcombeLow = NaN, newcombeHigh = NaN } of referenceOf('comparisons')) {
      const { low, high } = ofCounts(count, base, laterCount, laterBase);
      expect(low, `${count} of ${base} to ${laterCount} of ${laterBase}`).toBeCloseTo(newcombeLow, 12);
      expect(high, `${count} of ${base} to ${laterCount} of ${laterBase}`).toBeCloseTo(newcombeHigh, 12);
    }
  });

  test('48 of 80 to 56 of 70 agrees with example (a) of table II of Newcombe 1998', () => {
    const { low, high } = ofCounts(48, 80, 56, 70);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.0524', '0.3339']);
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
    expect(() => newcombeInterval({ share: 1.2, base: 36 }, { share: 0.5, base: 36 })).toThrow('Impossible');
  });
});
