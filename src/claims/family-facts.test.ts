import { describe, expect, it } from 'vitest';
import { familiesOf } from './family-facts.ts';
import { aReport } from './report.fixture.ts';

const familyOf = (bases: readonly (number | undefined)[], items: Readonly<Record<string, readonly number[]>>) => familiesOf(aReport({ bases, items }))[0];

it('tells of each battery how many comparisons it has, and the smallest p before and after the correction', () => {
  const family = familyOf([93, 67, 36], { cheering: [88, 97, 100] });
  expect(family).toMatchObject({ comparisons: 3, distinguishable: 0 });
  expect([family?.leastP, family?.leastAdjustedP].map((p) => p?.toFixed(4))).toEqual(['0.0310', '0.0651']);
});

it('tells what the whole overlap of the waves could have made of them', () => {
  const family = familyOf([93, 67], { consulting: [84, 70], knowing: [60, 61] });
  expect([family?.distinguishable, family?.overlap.below, family?.overlap.leastAdjustedP.toFixed(4)]).toEqual([0, 1, '0.0035']);
});

it('lets the larger p stand under overlap too, where no count fits', () => {
  const [between, nearer, further] = [84, 83, 86].map((percent) => familyOf([93, 36], { sharing: [60, percent] })?.overlap.leastAdjustedP ?? NaN);
  expect(between).toBe(Math.max(nearer ?? NaN, further ?? NaN));
});

describe('the waves that are compared', () => {
  it('have their bases, and the smallest changes alone and among all comparisons', () => expect(familyOf([93, 36], { one: [50, 50], two: [50, 50] })?.waves).toEqual([
    { from: 'w1', to: 'w2', base: 93, laterBase: 36, alone: { fall: 17, rise: 15 }, among: { fall: 20, rise: 16 } }]));
  it('are every two of those that have a base', () => expect(familyOf([93, undefined, 36, 40], { one: [50, 50, 50, 50] })?.waves.map(({ from, to }) => `${from} ${to}`)).toEqual(['w1 w3', 'w1 w4', 'w3 w4']));
});

it('has no family where nothing can be compared', () => expect(familiesOf(aReport({ bases: [93], items: { one: [50] } }))).toEqual([]));
