import { expect, test } from 'vitest';
import { logGamma } from './log-gamma.ts';

test.each([1, 2, 3, 5, 9, 10, 11, 20, 100])('of %i agrees with the sum of the logarithms below it', (n) => {
  const sum = Array.from({ length: n - 1 }, (_, at) => Math.log(at + 1)).reduce((all, one) => all + one, 0);
  expect(logGamma(n)).toBeCloseTo(sum, 11);
});

test('of one half is half the logarithm of π', () => expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14));
test('the example: of 5 it is ln 24', () => expect(logGamma(5)).toBeCloseTo(Math.log(24), 13));
test.each([0, -1, NaN])('refuses %f', (x) => expect(() => logGamma(x)).toThrow('Impossible'));
