import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reachableCounts } from './reachable-counts.ts';
import { percentOf } from './round.ts';

test.each([[78, 38, 29, 30], [84, 36, 30, 31], [80, 67, 53, 54], [50, 1, 0, 1], [1, 1, 0, 1], [99, 1, 0, 1]])('%i %% of %i lies between %i and %i', (percent, base, below, above) => {
  expect(reachableCounts(percent, base)).toEqual({ kind: 'between', below, above });
});

test.each([[81, 36, 29], [93, 67, 62], [50, 8, 4], [97, 67, 65], [88, 93, 82], [0, 36, 0], [100, 36, 36], [13, 8, 1], [15, 200, 30]])('%i %% of %i is %i people', (percent, base, count) => {
  expect(reachableCounts(percent, base)).toEqual({ kind: 'fits', count });
});

test('a half is rounded up and not to the even number: 12.5 % is printed 13 % and never 12 %', () => {
  expect([reachableCounts(13, 8).kind, reachableCounts(12, 8).kind]).toEqual(['fits', 'between']);
});

// A base n below 100 gives n + 1 percentages, all different; the other 100 − n of 101 fit no count.
test.each([[93, 7], [67, 33], [38, 62], [36, 64]])('of 101 percentages of a base of %i, %i fit no count', (base, misfits) => {
  const kinds = Array.from({ length: 101 }, (_, percent) => reachableCounts(percent, base).kind);
  expect(kinds.filter((kind) => kind === 'between')).toHaveLength(misfits);
});

test('agrees with a search of all counts', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 400 }), (percent, base) => {
    const all = Array.from({ length: base + 1 }, (_, count) => count);
    const fitting = all.filter((count) => percentOf(count, base) === percent);
    const found = reachableCounts(percent, base);
    if (found.kind === 'fits') expect(fitting).toContain(found.count);
    else expect([fitting, found.below, found.above]).toEqual([[], all.findLast((count) => percentOf(count, base) < percent), all.find((count) => percentOf(count, base) > percent)]);
  }));
});

test('fits a percentage with a fraction to no count', () => {
  expect(reachableCounts(84.5, 30)).toEqual({ kind: 'between', below: 25, above: 26 });
});

test.each([[-1, 36], [101, 36], [NaN, 36], [50, 0], [50, 2.5]])('refuses %f %% of %f', (percent, base) => {
  expect(() => reachableCounts(percent, base)).toThrow('Impossible');
});
