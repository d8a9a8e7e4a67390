import { expect, test } from 'vitest';
import { presentationOf } from './presentation-rule.ts';

// Widths from R 4.2.2, binom.test(count, base)$conf.int
test.each([
  [29, 29, 'base', 'a base under 30, whatever the share'],
  [15, 29, 'base', 'a base of 29'],
  [30, 30, 'review', 'everybody'],
  [0, 36, 'review', 'nobody'],
  [1990, 2000, 'show', 'a width of 0.0068, under 0.05, whatever the share of the others'],
  [27, 36, 'width', 'a width of 0.3008'],
  [28, 36, 'note-complement', 'a width of 0.2904, 1.307 times the share of the others'],
  [29, 36, 'note-complement', 'a width of 0.278, 1.431 times the share of the others'],
  [35, 36, 'note-complement', 'a width of 0.1446 beside others of 0.0278'],
  [1, 36, 'relative-width', 'a width of 0.1446 beside a share of 0.0278'],
  [8, 36, 'relative-width', 'a width of 0.2904, 1.307 times the share'],
  [9, 36, 'width', 'a width of 0.3008'],
  [40, 67, 'show', 'a width of 0.2451 beside shares of 0.6 and 0.4'],
  [82, 93, 'show', 'a width of 0.1412, 1.194 times the share of the others'],
] as const)('%i of %i: %s, for %s', (count, base, verdict, _) => expect(presentationOf(count / base, base)).toBe(verdict));

test('the example: three quarters of 36', () => expect(presentationOf(0.75, 36)).toBe('width'));
test('refuses a base of 0', () => expect(() => presentationOf(0.5, 0)).toThrow('Impossible'));
