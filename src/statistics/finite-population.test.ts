import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finitePopulationInterval } from './finite-population.ts';
import { anyProportion } from './proportion.fixture.ts';
import { referenceOf } from './reference.fixture.ts';
import { wilsonInterval } from './wilson.ts';

describe('Wilson interval of a share of a known population', () => {
  test('agrees with R, the formula written out', () => {
    for (const { share = 0, base = 0, population = 0, low = NaN, high = NaN } of referenceOf('finitePopulation')) {
      const interval = finitePopulationInterval(share, base, population);
      expect(interval.low).toBeCloseTo(low, 12);
      expect(interval.high).toBeCloseTo(high, 12);
    }
  });

  test('the example: one half of 36 people of 72', () => {
    const { low, high } = finitePopulationInterval(0.5, 36, 72);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.3867', '0.6133']);
  });

  test('is the share itself where everybody answered', () => expect(finitePopulationInterval(0.5, 36, 36)).toEqual({ low: 0.5, high: 0.5 }));

  test('lies within that of a boundless population, and widens with the population', () => {
    fc.assert(fc.property(anyProportion, fc.integer({ min: 1, max: 1000 }), ({ share, base }, others) => {
      const [near, far, boundless] = [finitePopulationInterval(share, base, base + others), finitePopulationInterval(share, base, base + 2 * others), wilsonInterval(share, base)];
      const width = ({ low, high }: { low: number; high: number }) => high - low;
      expect(width(near) <= width(far) && width(far) <= width(boundless) + 1e-12).toBe(true);
    }));
  });

  test.each([[36, 35], [36, 40.5], [36, NaN]])('refuses %f answers of a population of %f', (base, population) => expect(() => finitePopulationInterval(0.5, base, population)).toThrow('Impossible'));
});
