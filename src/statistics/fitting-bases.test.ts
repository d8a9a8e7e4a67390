import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingBases } from './fitting-bases.ts';
import { percentOf } from './round.ts';

describe('the bases that percentages could rest on', () => {
  it('of 78 % near 38 leave out 38 and 39', () => expect(fittingBases([78], 36, 41)).toEqual([36, 37, 40, 41]));
  it('fit each of the percentages', () => expect(fittingBases([78, 84], 30, 40)).toEqual([32, 37]));
  it('are all where nothing is asked of them', () => expect(fittingBases([], 5, 7)).toEqual([5, 6, 7]));
  it('are none where the range is empty', () => expect(fittingBases([50], 9, 8)).toEqual([]));
  it('always hold the base that percentages came from', () => fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }), (base, shares) => {
    const percents = shares.map((share) => percentOf(Math.round(share * base), base));
    expect(fittingBases(percents, base, base)).toEqual([base]);
  })));
  it('refuse a percentage above 100', () => expect(() => fittingBases([101], 1, 2)).toThrow('Impossible'));
  it('refuse a base of 0', () => expect(() => fittingBases([50], 0, 2)).toThrow('Impossible'));
});
