import fc from 'fast-check';
import type { Proportion } from './interval.ts';

/** Any whole number of people out of 1 to 500. */
export const anyProportion: fc.Arbitrary<Proportion> = fc.integer({ min: 1, max: 500 })
  .chain((base) => fc.integer({ min: 0, max: base }).map((count) => ({ share: count / base, base })));
