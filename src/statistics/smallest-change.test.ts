import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDistinguishable } from './distinguishable.ts';
import { newcombeInterval } from './newcombe.ts';
import { referenceOf } from './reference.fixture.ts';
import { scoreTest } from './score-test.ts';
import { smallestChange } from './smallest-change.ts';

interface Row { percent: number; base: number; laterBase: number; comparisons: number; fall: number | null; rise: number | null }

describe('the smallest change that could be told from chance', () => {
  test('agrees with R', () => {
    const rows = referenceOf<Row>('smallestChange');
    expect(rows.map((row) => smallestChange(row))).toEqual(rows.map(({ fall, rise }) => ({ fall: fall ?? undefined, rise: rise ?? undefined })));
  });

  test('the example: from 80 % of 93 to a wave of 36', () => expect(smallestChange({ percent: 80, base: 93, laterBase: 36, comparisons: 1 })).toEqual({ fall: 17, rise: 15 }));
  test('has no fall from 0 % and no rise from 100 %', () => expect([smallestChange({ percent: 0, base: 93, laterBase: 36, comparisons: 1 }).fall, smallestChange({ percent: 100, base: 93, laterBase: 36, comparisons: 1 }).rise]).toEqual([undefined, undefined]));

  test('is itself told from chance, and one point less is not', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 5, max: 200 }), fc.integer({ min: 5, max: 200 }), fc.integer({ min: 1, max: 18 }), (percent, base, laterBase, comparisons) => {
      const { fall } = smallestChange({ percent, base, laterBase, comparisons });
      if (fall === undefined) return;
      const told = (points: number) => {
        const [first, second] = [{ share: percent / 100, base }, { share: (percent - points) / 100, base: laterBase }];
        return isDistinguishable(Math.min(1, comparisons * scoreTest(first, second)), newcombeInterval(first, second));
      };
      expect([told(fall), told(fall - 1)]).toEqual([true, false]);
    }));
  });

  test('is no smaller among more comparisons', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 5, max: 200 }), fc.integer({ min: 2, max: 18 }), (percent, base, comparisons) => {
      const [alone, among] = [1, comparisons].map((family) => smallestChange({ percent, base, laterBase: base, comparisons: family }).fall ?? 101);
      expect(among).toBeGreaterThanOrEqual(alone ?? NaN);
    }));
  });

  test('refuses a family of none', () => expect(() => smallestChange({ percent: 80, base: 93, laterBase: 36, comparisons: 0 })).toThrow('Impossible'));
  test('refuses a percentage outside 0 to 100', () => expect(() => smallestChange({ percent: 120, base: 93, laterBase: 36, comparisons: 1 })).toThrow('Impossible'));
});
