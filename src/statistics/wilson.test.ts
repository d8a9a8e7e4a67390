import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyProportion } from './proportion.fixture.ts';
import { referenceOf } from './reference.fixture.ts';
import { wilsonInterval } from './wilson.ts';

describe('Wilson interval at 95 %, no continuity correction', () => {
  test('agrees with prop.test in R', () => {
    for (const { count = 0, base = 0, wilsonLow = NaN, wilsonHigh = NaN } of referenceOf('intervals')) {
      const { low, high } = wilsonInterval(count / base, base);
      expect(low, `${count} of ${base}`).toBeCloseTo(wilsonLow, 12);
      expect(high, `${count} of ${base}`).toBeCloseTo(wilsonHigh, 12);
    }
  });

  test('the example: 36 of 36', () => expect(wilsonInterval(1, 36).low.toFixed(4)).toBe('0.9036'));

  // R 4.2.2, the formula written out
  test('takes a share that fits no count: 84 % of 36', () => {
    const interval = wilsonInterval(0.84, 36);
    expect(interval.low).toBeCloseTo(0.68875524570762625, 12);
    expect(interval.high).toBeCloseTo(0.92568008684813829, 12);
  });

  test('lies in 0 to 1 and encloses the share', () => {
    fc.assert(fc.property(anyProportion, ({ share, base }) => {
      const { low, high } = wilsonInterval(share, base);
      expect(low >= 0 && low <= share && share <= high && high <= 1).toBe(true);
    }));
  });

  test('is mirrored where success and failure change places', () => {
    fc.assert(fc.property(anyProportion, ({ share, base }) => {
      const one = wilsonInterval(share, base);
      const other = wilsonInterval(1 - share, base);
      expect(other.low).toBeCloseTo(1 - one.high, 12);
      expect(other.high).toBeCloseTo(1 - one.low, 12);
    }));
  });

  test('is narrower on a larger base', () => {
    fc.assert(fc.property(anyProportion, fc.integer({ min: 2, max: 9 }), ({ share, base }, times) => {
      const width = (people: number) => wilsonInterval(share, people).high - wilsonInterval(share, people).low;
      expect(width(base * times)).toBeLessThan(width(base));
    }));
  });

  test.each([[-0.1, 36], [1.1, 36], [NaN, 36], [0.5, 0], [0.5, -1], [0.5, NaN], [0.5, Infinity]])('refuses the share %f of %f', (share, base) => {
    expect(() => wilsonInterval(share, base)).toThrow('Impossible');
  });
});
