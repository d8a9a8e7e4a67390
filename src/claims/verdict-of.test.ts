import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/report.ts';
import type { ItemRef } from '../parse/value-ref.ts';
import type { BatteryId, ItemId, WaveId } from '../terms/ids.ts';
import { aReport } from './report.fixture.ts';
import { verdictOf } from './verdict-of.ts';

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

it('lets "highest" be said of one item alone', () => {
  const highest = (other: number) => verdictOf(aReport({ bases: [93], items: { one: [88], two: [other] } }), ofShare('highest')).holds;
  expect([highest(87), highest(88)]).toEqual([true, false]);
});

it('refuses a rank where the figure of another item is missing', () => {
  const verdict = verdictOf(aReport({ bases: [93], items: { one: [88], two: [undefined] } }), ofShare('highest'));
  expect(verdict).toEqual({ holds: false, reason: 'the figure of two is missing, and could lie beyond' });
});

it('refuses every claim on a base of which nothing is shown, 9, but not on one of 10', () => expect([share('all', 100, 9), share('all', 100, 10)]).toEqual([false, true]));
