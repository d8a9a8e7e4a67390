import { describe, expect, it } from 'vitest';
import { scoreTest } from './score-test.ts';

const of = (count: number, base: number) => ({ share: count / base, base });

describe('pooled score test, no continuity correction', () => {
  it.each([[82, 93, 36, 36, 0.03096318322930218], [69, 93, 29, 36, 0.4481179914886136], [56, 70, 34, 34, 0.005060254818728972]])(
    'of %i/%i and %i/%i agrees with prop.test of R', (k1, n1, k2, n2, p) => expect(scoreTest(of(k1, n1), of(k2, n2))).toBeCloseTo(p, 12));
  it('is 1 where both shares are 0 or both are 1', () => {
    expect([scoreTest(of(0, 67), of(0, 36)), scoreTest(of(67, 67), of(36, 36))]).toEqual([1, 1]);
  });
});
