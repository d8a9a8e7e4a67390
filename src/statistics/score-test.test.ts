import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyProportion } from './proportion.fixture.ts';
import { scoreTest } from './score-test.ts';

const ofCounts = (count: number, base: number, laterCount: number, laterBase: number) =>
  scoreTest({ share: count / base, base }, { share: laterCount / laterBase, base: laterBase });

describe('pooled two-sided score test, no continuity correction', () => {
  // R 4.2.2, prop.test(c(count, laterCount), c(base, laterBase), correct = FALSE)$p.value
  test.each([
    [82, 93, 36, 36, 0.030963183229302183],
    [82, 93, 65, 67, 0.043407031324094444],
    [65, 67, 36, 36, 0.29516619152586093],
    [82, 93, 29, 36, 0.26279448693471946],
    [48, 80, 56, 70, 0.0080450813681965643],
    [0, 10, 1, 10, 0.30490178817878832],
    [1, 100, 2, 300, 0.73793408096231061],
    [69, 93, 29, 36, 0.4481179914886136],
    [34, 34, 56, 70, 0.005060254818728972],
    [5, 10, 5, 10, 1],
  ])('%i of %i to %i of %i agrees with R', (count, base, laterCount, laterBase, p) => {
    expect(ofCounts(count, base, laterCount, laterBase)).toBeCloseTo(p, 12);
  });

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
