import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jeffreysInterval } from './jeffreys.ts';
import { anyProportion } from './proportion.fixture.ts';
import { referenceOf } from './reference.fixture.ts';

describe('Jeffreys interval at 95 %', () => {
  test('agrees with R', () => {
    for (const { count = 0, base = 0, jeffreysLow = NaN, jeffreysHigh = NaN } of referenceOf('intervals')) {
      const { low, high } = jeffreysInterval(count / base, base);
      expect(low, `${count} of ${base}`).toBeCloseTo(jeffreysLow, 12);
      expect(high, `${count} of ${base}`).toBeCloseTo(jeffreysHigh, 12);
    }
  });

  test('the example: 36 of 36', () => expect(jeffreysInterval(1, 36).low.toFixed(4)).toBe('0.9331'));

  test('lies in 0 to 1 and encloses the share', () => {
    fc.assert(fc.property(anyProportion, ({ share, base }) => {
      const { low, high } = jeffreysInterval(share, base);
      expect(low >= 0 && low <= share && share <= high && high <= 1).toBe(true);
    }));
  });

  test('is mirrored where success and failure change places', () => {
    fc.assert(fc.property(anyProportion, ({ share, base }) => {
      const [one, other] = [jeffreysInterval(share, base), jeffreysInterval(1 - share, base)];
      expect(other.low).toBeCloseTo(1 - one.high, 12);
      expect(other.high).toBeCloseTo(1 - one.low, 12);
    }));
  });

  test('is narrower on a larger base', () => {
    fc.assert(fc.property(anyProportion, fc.integer({ min: 2, max: 9 }), ({ share, base }, times) => {
      const width = (people: number) => jeffreysInterval(share, people).high - jeffreysInterval(share, people).low;
      expect(width(base * times)).toBeLessThan(width(base));
    }));
  });

  test.each([[-0.1, 36], [1.1, 36], [NaN, 36], [0.5, 0], [0.5, 2.5]])('refuses the share %f of %f', (share, base) => {
    expect(() => jeffreysInterval(share, base)).toThrow('Impossible');
  });
});
