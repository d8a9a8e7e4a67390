import { expect, it } from 'vitest';
import { aReport } from './report.fixture.ts';
import { workedExampleOf } from './worked-example.ts';

it('reckons the comparison with the smallest p of all through', () => {
  const example = workedExampleOf(aReport({ bases: [93, 67, 36], items: { openness: [88, 79, 81], cheering: [88, 97, 100] } }));
  expect(example).toMatchObject({ battery: 'reading', comparison: { item: 'cheering', from: 'w1', to: 'w3' }, comparisons: 6, shares: [{ count: 82, base: 93, presentation: 'show' }, { count: 36, base: 36, presentation: 'review' }] });
  expect([example?.shares[0].wilson.low, example?.shares[0].clopperPearson.low, example?.shares[0].jeffreys.low, example?.fisher].map((one) => one?.toFixed(4))).toEqual(['0.8005', '0.7982', '0.8047', '0.0337']);
});

it('passes over percentages that no count of their base gives', () => expect(workedExampleOf(aReport({ bases: [93, 36], items: { far: [20, 84], near: [51, 56] } }))?.comparison.item).toBe('near'));
it('is not there where nothing can be compared', () => expect(workedExampleOf(aReport({ bases: [93], items: { one: [50] } }))).toBeUndefined());
