import { expect, it } from 'vitest';
import { fewPeopleIn } from './few-people.ts';
import type { Size, Value } from './survey.ts';

const percent = (value: number): Value => ({ kind: 'percent', percent: value });
const of = (count: number): Size => ({ kind: 'count', count });
const UNSTATED: Size = { kind: 'missing', missing: 'not-stated' };

it.each<[string, Value, Size, ReturnType<typeof fewPeopleIn>]>([
  ['all, at 100 %', percent(100), of(36), { side: 'all' }],
  ['all, at 100 % of a base that is not stated', percent(100), UNSTATED, { side: 'all' }],
  ['all, at a count that is the base', { kind: 'count', count: 36 }, of(36), { side: 'all' }],
  ['none, at 0 %', percent(0), of(36), { side: 'none' }],
  ['two others', percent(97), of(67), { side: 'others', counts: [2] }],
  ['four others', percent(89), of(38), { side: 'others', counts: [4] }],
  ['either of two numbers of others where no count fits', percent(85), of(31), { side: 'others', counts: [4, 5] }],
  ['the four who said so', { kind: 'count', count: 4 }, of(36), { side: 'those', counts: [4] }],
])('tells of %s', (_what, value, base, few) => expect(fewPeopleIn({ value, base })).toEqual(few));

it.each<[string, Value, Size]>([
  ['five others', percent(86), of(36)],
  ['a share of a base that is not stated', percent(97), UNSTATED],
  ['a base so small that nothing is shown', percent(100), of(9)],
  ['a value that is missing', { kind: 'missing', missing: 'suppressed' }, of(36)],
])('tells of nobody at %s', (_what, value, base) => expect(fewPeopleIn({ value, base })).toBeUndefined());
