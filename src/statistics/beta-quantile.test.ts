import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaQuantile, incompleteBeta } from './beta-quantile.ts';
import { referenceOf } from './reference.fixture.ts';

const parameter = fc.double({ min: 0.5, max: 500, noNaN: true });

describe('quantile of the beta distribution', () => {
  test('agrees with qbeta in R', () => {
    for (const { p = 0, a = 0, b = 0, value = NaN } of referenceOf('betaQuantile')) expect(betaQuantile(p, a, b), `${p} ${a} ${b}`).toBeCloseTo(value, 12);
  });

  test('the example: half of a symmetric distribution lies below its middle', () => expect([betaQuantile(0.5, 2, 2), incompleteBeta(0.5, 2, 2)].map((share) => share.toFixed(12))).toEqual(['0.500000000000', '0.500000000000']));
  test('is 0 of probability 0 and 1 of probability 1', () => expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]));

  test('is mirrored where the parameters change places', () => {
    fc.assert(fc.property(parameter, parameter, (a, b) => { expect(betaQuantile(0.025, a, b)).toBeCloseTo(1 - betaQuantile(0.975, b, a), 12); }));
  });

  test('is undone by the distribution', () => {
    fc.assert(fc.property(parameter, parameter, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (a, b, p) => { expect(incompleteBeta(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9); }));
  });

  test.each([[-0.1, 1, 1], [1.1, 1, 1], [NaN, 1, 1], [0.5, 0, 1], [0.5, 1, NaN]])('refuses %f of %f and %f', (p, a, b) => expect(() => betaQuantile(p, a, b)).toThrow('Impossible'));
});

test('the distribution refuses what is no share', () => expect(() => incompleteBeta(1.1, 1, 1)).toThrow('Impossible'));
