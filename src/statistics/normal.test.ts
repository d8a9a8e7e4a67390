import { describe, expect, it } from 'vitest';
import { twoSidedP } from './normal.ts';

describe('two-sided p of the normal distribution', () => {
  it.each([
    [0, 1], [0.1, 0.920344325445942], [0.5, 0.6170750774519739], [1, 0.3173105078629141], [1.5, 0.1336144025377161], [1.959963984540054, 0.05],
    [2.5, 0.01241933065155227], [3, 0.002699796063260189], [4, 6.334248366623985e-5], [5, 5.733031437583878e-7], [6, 1.973175290075396e-9], [8, 1.244192114854357e-15],
  ])('of %d agrees with pnorm of R', (z, p) => expect(Math.abs(twoSidedP(z) / p - 1)).toBeLessThan(1e-12));
});
