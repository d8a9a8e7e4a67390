import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/report.ts';
import type { ItemRef } from '../parse/value-ref.ts';
import type { BatteryId, ItemId, WaveId } from '../terms/ids.ts';
import { englishOf } from '../terms/phrase.ts';
import { aReport } from './report.fixture.ts';
import { verdictOf } from './verdict-of.ts';
import type { Verdict } from './verdict.ts';

const reasonOf = (verdict: Verdict) => (verdict.holds ? undefined : englishOf(verdict.reason));

const place = { file: 'data/findings/x.yaml', line: 1, column: 1 };
const one: ItemRef = { battery: 'reading' as BatteryId, item: 'one' as ItemId };
const ofShare = (kind: Claim['kind']) => ({ kind, place, of: { ref: { kind: 'cell', ...one, wave: 'w1' as WaveId } } }) as Claim;
const ofChange = (kind: Claim['kind']) => ({ kind, place, of: { item: one, from: 'w1' as WaveId, to: 'w2' as WaveId } }) as Claim;
const share = (kind: Claim['kind'], percent: number, base?: number) => verdictOf(aReport({ bases: [base], items: { one: [percent] } }), ofShare(kind)).holds;
const change = (kind: Claim['kind'], percents: number[], bases: number[]) => verdictOf(aReport({ bases, items: { one: percents } }), ofChange(kind)).holds;

describe('quantifiers', () => {
  it('lets "all" be said of 100 % only', () => expect([share('all', 100), share('all', 99)]).toEqual([true, false]));
  it('refuses "all" where one person fewer would print 100 % too', () => expect([share('all', 100, 199), share('all', 100, 200)]).toEqual([true, false]));
  it('lets "half" be said from 47 % to 53 %', () => expect([share('half', 47), share('half', 53), share('half', 46)]).toEqual([true, true, false]));
  it('lets "a large majority" be said where the interval is above two thirds', () => expect([share('large-majority', 89, 38), share('large-majority', 80, 36)]).toEqual([true, false]));
  it('needs a base where it needs an interval', () => expect([share('most', 75, 93), share('most', 75)]).toEqual([true, false]));
  it('takes the interval of the count behind the percentage: 82 % of 38 is 31, whose interval begins at 66.6 %', () => expect(share('large-majority', 82, 38)).toBe(false));
  it('takes the interval of the printed percentage where no count fits the base: 84 % of 36', () => expect(share('large-majority', 84, 36)).toBe(true));
  it('refuses what needs an interval on a base of 0', () => expect(share('most', 75, 0)).toBe(false));
  it.each([
    ['almost-all', 95, 99], ['more-than-half', 51, 60], ['three-quarters', 73, 77], ['two-thirds', 64, 69], ['third', 31, 36], ['quarter', 23, 27],
  ] as const)('lets "%s" be said from %i % to %i % without a base', (kind, from, to) =>
    expect([from - 1, from, to, to + 1].map((percent) => share(kind, percent))).toEqual([false, true, true, false]));
  it('lets "a minority" be said where the interval is below a half', () => expect([share('minority', 34, 93), share('minority', 40, 36)]).toEqual([true, false]));
});

describe('words for change', () => {
  it('lets "fell" be said of a fall that can be told from chance', () => expect([change('fell', [90, 60], [93, 93]), change('fell', [60, 90], [93, 93])]).toEqual([true, false]));
  it('lets "rose" be said of a rise that can be told from chance', () => expect(change('rose', [60, 90], [93, 93])).toBe(true));
  it('refuses "rose" of a rise within chance, and of a fall', () => expect([change('rose', [84, 87], [93, 67]), change('rose', [90, 60], [93, 93])]).toEqual([false, false]));
  it('lets "no clear change" be said within chance only', () => expect([change('no-clear-change', [84, 87], [93, 67]), change('no-clear-change', [60, 90], [93, 93])]).toEqual([true, false]));
});

describe('words for the sample', () => {
  it('let "higher" be said of a rise within chance, and of one that is not', () => expect([change('higher-in-sample', [84, 87], [93, 67]), change('higher-in-sample', [60, 90], [93, 93])]).toEqual([true, true]));
  it('refuse "higher" of the same share', () => expect(change('higher-in-sample', [84, 84], [93, 67])).toBe(false));
  it('let "lower" be said of a fall only', () => expect([change('lower-in-sample', [87, 84], [93, 67]), change('lower-in-sample', [84, 87], [93, 67])]).toEqual([true, false]));
  it('need no base', () => expect(verdictOf(aReport({ bases: [undefined, undefined], items: { one: [60, 61] } }), ofChange('higher-in-sample')).holds).toBe(true));
  it.each([
    ['rose', [84, 87], 'higher-in-sample'], ['fell', [87, 84], 'lower-in-sample'], ['higher-in-sample', [87, 84], 'lower-in-sample'], ['no-clear-change', [20, 90], 'rose'], ['similar', [84, 80], 'no-clear-change'],
  ] as const)('where "%s" fails of %j, "%s" is named in its place', (kind, percents, instead) => expect(verdictOf(aReport({ bases: [93, 67], items: { one: percents } }), ofChange(kind))).toMatchObject({ holds: false, instead }));
});

it('lets "similar" be said where the interval stays within ten points of 0: of 900, not of 90', () =>
  expect([change('similar', [84, 83], [900, 900]), change('similar', [84, 83], [90, 90])]).toEqual([true, false]));

describe('a count of items', () => {
  const items = { one: [60, 90], two: [84, 87], three: [84, 84], four: [88, 80] };
  const of = (holds: string, count: number) => ({ kind: 'count-of-items', place, of: { battery: 'reading' as BatteryId, from: 'w1' as WaveId, to: 'w2' as WaveId, holds, count, total: 4 } }) as Claim;
  const counted = (holds: string, count: number) => verdictOf(aReport({ bases: [93, 93], items }), of(holds, count));
  it.each([['higher', 2], ['lower', 1], ['equal', 1], ['rose', 1], ['fell', 0], ['no-clear-change', 3]] as const)('"%s" holds of %i of four', (holds, count) => expect([counted(holds, count).holds, counted(holds, count + 1).holds]).toEqual([true, false]));
  it('says of which it holds where the count is wrong', () => expect(reasonOf(counted('higher', 3))).toBe('"higher" holds of 2 of 4 items (one, two), the claim counts 3'));
  it('is refused where what it says needs a base that is missing', () => expect(verdictOf(aReport({ bases: [93, undefined], items }), of('no-clear-change', 4)).holds).toBe(false));
  it('leaves out items without a figure in one of the waves', () => expect(verdictOf(aReport({ bases: [93, 93], items: { one: [60, 90], two: [84, undefined] } }), of('higher', 1)).holds).toBe(true));
});

it('lets "one of the two highest" be said of two items, not of a third or where three are level', () => {
  const topTwo = (others: number[]) => verdictOf(aReport({ bases: [93], items: Object.fromEntries([['one', [88]], ...others.map((percent, at) => [`other-${at}`, [percent]])]) }), ofShare('top-two')).holds;
  expect([topTwo([90, 80]), topTwo([90, 91]), topTwo([88, 88])]).toEqual([true, false, false]);
});

it('lets "one of the two lowest" be said from the other end', () => expect(verdictOf(aReport({ bases: [93], items: { one: [60], two: [50], three: [70] } }), ofShare('bottom-two')).holds).toBe(true));

it('lets what the source states without a figure stand', () => expect(verdictOf(aReport({ bases: [93], items: { one: [60] } }), { kind: 'stated-by-source', place, of: { statement: 's', figures: [] } } as unknown as Claim)).toEqual({ holds: true }));

it('lets "highest" be said of one item alone', () => {
  const highest = (other: number) => verdictOf(aReport({ bases: [93], items: { one: [88], two: [other] } }), ofShare('highest')).holds;
  expect([highest(87), highest(88)]).toEqual([true, false]);
});

it('refuses a rank where the figure of another item is missing', () => {
  const verdict = verdictOf(aReport({ bases: [93], items: { one: [88], two: [undefined] } }), ofShare('highest'));
  expect(reasonOf(verdict)).toBe('the figure of two is missing, and could lie beyond');
});

it('refuses every claim on a base of which nothing is shown, 9, but not on one of 10', () => expect([share('all', 100, 9), share('all', 100, 10)]).toEqual([false, true]));
