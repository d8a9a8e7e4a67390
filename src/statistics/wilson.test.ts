import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson.ts';

const counts = fc.integer({ min: 1, max: 400 }).chain((base) => fc.record({ base: fc.constant(base), count: fc.integer({ min: 0, max: base }) }));

describe('Wilson interval at 95 %, no continuity correction', () => {
  it.each([
    [82, 93, 0.8005014459532714, 0.9326556219452964],
    [36, 36, 0.9035813714055363, 1],
    [0, 67, 0, 0.05422613939130177],
    [1, 1, 0.2065493143772375, 1],
  ])('of %i of %i agrees with prop.test of R', (count, base, low, high) => {
    const interval = wilsonInterval(count / base, base);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });
  it('lies within 0 and 1, holds the share, and mirrors where success and failure change places', () => {
    fc.assert(fc.property(counts, ({ count, base }) => {
      const [one, other] = [wilsonInterval(count / base, base), wilsonInterval((base - count) / base, base)];
      expect(one.low).toBeGreaterThanOrEqual(0);
      expect(one.low).toBeLessThanOrEqual(count / base + 1e-12);
      expect(one.high).toBeGreaterThanOrEqual(count / base - 1e-12);
      expect(one.high).toBeCloseTo(1 - other.low, 12);
    }));
  });
  it('refuses a base of 0', () => expect(() => wilsonInterval(0.5, 0)).toThrow('Impossible'));
});
