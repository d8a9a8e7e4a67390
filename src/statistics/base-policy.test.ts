import { expect, test } from 'vitest';
import { basePolicyOf } from './base-policy.ts';

test.each([
  [0, 'hidden'], [9, 'hidden'], [10, 'counts-only'], [29, 'counts-only'], [30, 'small'], [36, 'small'], [49, 'small'],
  [50, 'interval'], [99, 'interval'], [100, 'plain'], [1000, 'plain'],
])('a base of %i is shown as %s', (base, policy) => {
  expect(basePolicyOf(base)).toBe(policy);
});

test.each([-1, NaN])('refuses the base %f', (base) => {
  expect(() => basePolicyOf(base)).toThrow('Impossible');
});
