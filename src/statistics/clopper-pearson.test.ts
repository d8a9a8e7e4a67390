import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clopperPearsonInterval } from './clopper-pearson.ts';
import { anyProportion } from './proportion.fixture.ts';
import { referenceOf } from './reference.fixture.ts';

describe('Clopper-Pearson interval at 95 %', () => {
  test('agrees with R', () => {
    for (const { count = 0, base = 0, clopperPearsonLow = NaN, clopperPearsonHigh = NaN } of referenceOf('intervals')) {
      const { low, high } = clopperPearsonInterval(count / base, base);
      expect(low, `${count} of ${base}`).toBeCloseTo(clopperPearsonLow, 10);
      expect(high, `${count} of ${base}`).toBeCloseTo(clopperPearsonHigh, 10);
    }
  });

  test('the example: 36 of 36', () => expect(clopperPearsonInterval(1, 36).low.toFixed(4)).toBe('0.9026'));

  test('lies in 0 to 1 and encloses the share', () => {
    fc.assert(fc.property(anyProportion, ({ share, base }) => {
      const { low, high } = clopperPearsonInterval(share, base);
      expect(low >= 0 && low <= share && share <= high && high <= 1).toBe(true);
    }));
  });

  test('is mirrored where success and failure change places', () => {
    fc.assert(fc.property(anyProportion, ({ share, base }) => {
      const [one, other] = [clopperPearsonInterval(share, base), clopperPearsonInterval(1 - share, base)];
      expect(other.low).toBeCloseTo(1 - one.high, 12);
      expect(other.high).toBeCloseTo(1 - one.low, 12);
    }));
  });

  test('is narrower on a larger base', () => {
    fc.assert(fc.property(anyProportion, fc.integer({ min: 2, max: 9 }), ({ share, base }, times) => {
      const width = (people: number) => clopperPearsonInterval(share, people).high - clopperPearsonInterval(share, people).low;
      expect(width(base * times)).toBeLessThan(width(base));
    }));
  });

  test.each([[-0.1, 36], [1.1, 36], [NaN, 36], [0.5, 0], [0.5, 2.5]])('refuses the share %f of %f', (share, base) => {
    expect(() => clopperPearsonInterval(share, base)).toThrow('Impossible');
  });
});
