import { expect, it } from 'vitest';
import { comparisonsOf } from './comparisons.ts';
import { aReport } from './report.fixture.ts';
import type { BatteryId } from '../terms/ids.ts';

const battery = 'reading' as BatteryId;

it('compares every item between every pair of waves that have a percentage and a base', () => {
  const report = aReport({ bases: [93, 67, 36], items: { cheering: [88, 97, 100], openness: [88, 79, 81] } });
  expect(comparisonsOf(report, battery).map(({ item, from, to }) => `${item} ${from} ${to}`)).toEqual([
    'cheering w1 w2', 'cheering w1 w3', 'cheering w2 w3', 'openness w1 w2', 'openness w1 w3', 'openness w2 w3',
  ]);
});

it('tests the count behind a percentage: 88 % of 93 is 82, 100 % of 36 is 36', () => {
  const [only] = comparisonsOf(aReport({ bases: [93, 36], items: { cheering: [88, 100] } }), battery);
  expect(only?.p).toBeCloseTo(0.03096318322930218, 12);
  expect(only?.adjustedP).toBe(only?.p);
  expect(only?.distinguishable).toBe(true);
});

it('adjusts for all comparisons of the battery, so that one small p among many is chance', () => {
  const still = Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`item-${at}`, [50, 50]]));
  const [first] = comparisonsOf(aReport({ bases: [93, 36], items: { cheering: [88, 100], ...still } }), battery);
  expect(first?.adjustedP).toBeCloseTo(18 * 0.03096318322930218, 10);
  expect(first?.distinguishable).toBe(false);
});

it('lets the larger p stand where no count fits the base', () => {
  const [only] = comparisonsOf(aReport({ bases: [93, 36], items: { sharing: [60, 84] } }), battery);
  const [nearer] = comparisonsOf(aReport({ bases: [93, 36], items: { sharing: [60, 83] } }), battery);
  expect(only?.p).toBe(nearer?.p);
});

it('compares nothing where a base is not stated', () => {
  expect(comparisonsOf(aReport({ bases: [93, undefined], items: { cheering: [88, 100] } }), battery)).toEqual([]);
});

it('compares nothing on a base of 0', () => {
  expect(comparisonsOf(aReport({ bases: [93, 0], items: { cheering: [88, 100] } }), battery)).toEqual([]);
});

// R 4.2.2: prop.test(…, correct = FALSE)$p.value of the counts, the larger of the two where none fits; p.adjust(…, "BH") over all 18
const SIX_ITEMS_IN_THREE_WAVES = {
  openness: [88, 79, 81], cheering: [88, 97, 100], 'win-win': [84, 90, 84], reliance: [81, 87, 89], weaknesses: [74, 69, 81], 'free-sharing': [73, 85, 86],
};
const ADJUSTED_IN_R = [
  0.42885640970796, 0.529811029653579, 0.939098459581827, 0.39066328191685, 0.39066328191685, 0.529811029653579,
  0.529811029653579, 0.940858150763852, 0.776232334189054, 0.529811029653579, 0.529811029653579, 0.882148306549217,
  0.62047106513808, 0.62047106513808, 0.529811029653579, 0.426560666260869, 0.42885640970796, 0.939098459581827,
];

it('agrees with R on six items in three waves, none of whose 18 comparisons can be told from chance', () => {
  const family = comparisonsOf(aReport({ bases: [93, 67, 36], items: SIX_ITEMS_IN_THREE_WAVES }), battery);
  expect(family.map(({ adjustedP }) => adjustedP.toFixed(12))).toEqual(ADJUSTED_IN_R.map((p) => p.toFixed(12)));
  expect(family.filter(({ distinguishable }) => distinguishable)).toEqual([]);
});

it('compares nothing of which nothing is shown: a base of 9', () => {
  expect(comparisonsOf(aReport({ bases: [93, 9], items: { cheering: [88, 100] } }), battery)).toEqual([]);
});
