import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';

describe('Benjamini-Hochberg adjustment', () => {
  it('agrees with p.adjust of R', () => {
    expect(benjaminiHochberg([0.01, 0.04, 0.03, 0.5, 0.02]).map((p) => Number(p.toFixed(12)))).toEqual([0.05, 0.05, 0.05, 0.5, 0.05]);
  });
  it('never lowers a p value and keeps the order', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }), (pValues) => {
      const adjusted = benjaminiHochberg(pValues);
      adjusted.forEach((p, at) => expect(p).toBeGreaterThanOrEqual((pValues[at] as number) - 1e-15));
    }));
  });
});
