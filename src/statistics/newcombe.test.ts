import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeInterval } from './newcombe.ts';

const of = (count: number, base: number) => ({ share: count / base, base });
const counts = fc.integer({ min: 1, max: 400 }).chain((base) => fc.record({ base: fc.constant(base), count: fc.integer({ min: 0, max: base }) }));

describe('Newcombe interval, method 10', () => {
  it('agrees with the example of the paper, 56/70 and 48/80', () => {
    const { low, high } = newcombeInterval(of(48, 80), of(56, 70));
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });
  it('turns its sign where the waves change places', () => {
    fc.assert(fc.property(counts, counts, (a, b) => {
      const [there, back] = [newcombeInterval(of(a.count, a.base), of(b.count, b.base)), newcombeInterval(of(b.count, b.base), of(a.count, a.base))];
      expect(there.low).toBeCloseTo(-back.high, 12);
      expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12);
    }));
  });
});
