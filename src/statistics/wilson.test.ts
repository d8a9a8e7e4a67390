import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyProportion } from './proportion.fixture.ts';
import { wilsonInterval } from './wilson.ts';

describe('Wilson interval at 95 %, no continuity correction', () => {
  // R 4.2.2, prop.test(count, base, correct = FALSE)$conf.int
  test.each([
    [36, 36, 0.90358137140553629, 1],
    [0, 36, 0, 0.096418628594463623],
    [29, 36, 0.64971957004822622, 0.90246904581071274],
    [82, 93, 0.80050144595327144, 0.93265562194529639],
    [65, 67, 0.89753444436647989, 0.99177530516110213],
    [1, 1, 0.2065493143772375, 1],
    [0, 1, 0, 0.79345068562276255],
    [5, 10, 0.23659309051256402, 0.76340690948743595],
    [0, 67, 0, 0.054226139391301768],
    [93, 93, 0.96033249738826487, 1],
  ])('%i of %i agrees with R', (count, base, low, high) => {
    const interval = wilsonInterval(count / base, base);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });

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
