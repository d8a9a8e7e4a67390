import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fisherTest, type CountOf } from './fisher-test.ts';
import { referenceOf } from './reference.fixture.ts';

const anyCount: fc.Arbitrary<CountOf> = fc.integer({ min: 1, max: 200 }).chain((base) => fc.integer({ min: 0, max: base }).map((count) => ({ count, base })));

describe('two-sided exact test of Fisher', () => {
  test('agrees with fisher.test in R', () => {
    for (const { count = 0, base = 0, laterCount = 0, laterBase = 0, fisher = NaN } of referenceOf('comparisons')) {
      expect(fisherTest({ count, base }, { count: laterCount, base: laterBase }), `${count} of ${base} to ${laterCount} of ${laterBase}`).toBeCloseTo(fisher, 10);
    }
  });

  test('the example: 1 of 10 to 11 of 14', () => expect(fisherTest({ count: 1, base: 10 }, { count: 11, base: 14 }).toFixed(4)).toBe('0.0028'));

  test('lies in 0 to 1 and depends neither on the order of the waves nor on which answer is counted', () => {
    fc.assert(fc.property(anyCount, anyCount, (first, second) => {
      const p = fisherTest(first, second);
      const turned = ({ count, base }: CountOf) => ({ count: base - count, base });
      expect(p > 0 && p <= 1).toBe(true);
      expect(fisherTest(second, first)).toBeCloseTo(p, 10);
      expect(fisherTest(turned(first), turned(second))).toBeCloseTo(p, 10);
    }));
  });

  test.each([[{ count: 1.5, base: 3 }], [{ count: 4, base: 3 }], [{ count: 0, base: 0 }]])('refuses %j', (wrong) => {
    expect(() => fisherTest(wrong, { count: 1, base: 2 })).toThrow('Impossible');
  });
});
