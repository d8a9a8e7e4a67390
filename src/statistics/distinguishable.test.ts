import { expect, test } from 'vitest';
import { isDistinguishable } from './distinguishable.ts';

test.each([
  [0.04, 0.01, 0.2, true], [0.04, -0.2, -0.01, true], [0.06, 0.01, 0.2, false], [0.04, -0.01, 0.2, false], [0.05, 0.01, 0.2, false], [0.04, 0, 0.2, false],
])('a change with adjusted p %f and an interval from %f to %f: %s', (p, low, high, told) => expect(isDistinguishable(p, { low, high })).toBe(told));
