import { expect, test } from 'vitest';
import { ALPHA, CONFIDENCE_LEVEL, COUNTS_ONLY_BELOW, HIDDEN_BELOW, INTERVAL_BELOW, SMALL_BELOW, Z } from './constants.ts';
import { normalUpperTail } from './normal.ts';

test('Z leaves half of what the confidence level leaves out on either side', () => {
  expect(2 * normalUpperTail(Z)).toBeCloseTo(1 - CONFIDENCE_LEVEL, 14);
});

test('changes are tested at the level of the intervals', () => {
  expect(ALPHA).toBeCloseTo(1 - CONFIDENCE_LEVEL, 14);
});

test('the base thresholds rise', () => {
  expect([HIDDEN_BELOW, COUNTS_ONLY_BELOW, SMALL_BELOW, INTERVAL_BELOW]).toEqual([10, 30, 50, 100]);
});
