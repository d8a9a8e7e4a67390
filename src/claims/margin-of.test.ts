import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/report.ts';
import type { ItemRef } from '../parse/value-ref.ts';
import type { BatteryId, ItemId, WaveId } from '../terms/ids.ts';
import { marginOf } from './margin-of.ts';
import { aReport } from './report.fixture.ts';

const one: ItemRef = { battery: 'reading' as BatteryId, item: 'one' as ItemId };
const ofShare = (kind: Claim['kind'], percents: readonly (number | undefined)[], base?: number) =>
  marginOf(aReport({ bases: [base], items: Object.fromEntries(['one', 'two', 'three'].slice(0, percents.length).map((item, at) => [item, [percents[at]]])) }), { kind, of: { ref: { kind: 'cell', ...one, wave: 'w1' as WaveId } } } as Claim);
const ofChange = (kind: Claim['kind'], percents: readonly number[], bases: readonly number[]) =>
  marginOf(aReport({ bases, items: { one: percents } }), { kind, of: { item: one, from: 'w1' as WaveId, to: 'w2' as WaveId } } as Claim);

describe('the distance of a claim from its line', () => {
  it('is that of the percentage to the nearer end of a range', () => expect([ofShare('half', [50]), ofShare('half', [52]), ofShare('half', [54])]).toEqual([0.03, 0.01, -0.01]));
  // Wilson at 95 %: 82 of 93 is from 80.04 % to 93.29 %.
  it('is that of the interval to the threshold that it must clear', () => expect(ofShare('large-majority', [88], 93)).toBeCloseTo(0.8004 - 2 / 3, 3));
  it('is that of the upper limit for a minority', () => expect(ofShare('minority', [34], 93)).toBeGreaterThan(0));
  it('is not known where the interval is not', () => expect(ofShare('most', [88])).toBeUndefined());
  it('is that of the nearer limit of a change to 0', () => expect([ofChange('rose', [60, 90], [93, 93]), ofChange('fell', [90, 60], [93, 93])].map((margin) => margin?.toFixed(3))).toEqual(['0.180', '0.180']));
  it('is inside the interval for no clear change', () => expect(Math.sign(ofChange('no-clear-change', [84, 87], [93, 67]) ?? 0)).toBe(1));
  it('is the printed difference for a direction in the sample', () => expect([ofChange('higher-in-sample', [84, 87], [93, 67]), ofChange('lower-in-sample', [84, 87], [93, 67])]).toEqual([0.03, -0.03]));
  // Newcombe at 95 % for 50 % of 1,000 and 52 % of 1,000: −2.4 to 6.4 points.
  it('is that of the interval to 0 or to ten points for similar', () => expect(ofChange('similar', [50, 52], [1000, 1000])).toBeCloseTo(0.024, 3));
  it('is that of the second nearest for one of two places', () => expect([ofShare('top-two', [88, 90, 80]), ofShare('bottom-two', [88, 90, 80])]).toEqual([0.08, 0.02]));
  it('is that of the nearest other item for a rank', () => expect([ofShare('highest', [88, 80]), ofShare('lowest', [20, 80])]).toEqual([0.08, 0.6]));
});
