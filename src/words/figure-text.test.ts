import { describe, expect, it } from 'vitest';
import type { Value } from '../model/survey.ts';
import { parseItemRef, parseValueRef, type ItemRef, type ValueRef } from '../parse/value-ref.ts';
import type { WaveId } from '../terms/ids.ts';
import { formatBase, formatCell, formatReference, formatSize, formatValue, pointsOf } from './figure-text.ts';
import { aReport, EN, HE } from './words-context.fixture.ts';

const report = aReport();
const printed = (written: string) => formatReference(EN, report, parseValueRef(written) as ValueRef);
const points = (item: string, from: string, to: string) => pointsOf(report, parseItemRef(item) as ItemRef, from as WaveId, to as WaveId);

describe('a value', () => {
  it('is a percentage with its sign', () => expect(formatValue(EN, { kind: 'percent', percent: 97 })).toBe('97%'));
  it('is a count', () => expect(formatValue(EN, { kind: 'count', count: 1200 })).toBe('1,200'));
  it.each([['not-stated', 'לא צוין במקור'], ['not-asked', 'לא נשאל'], ['suppressed', 'לא מוצג']] as const)('that is %s is said in words', (missing, words) => expect(formatValue(HE, { kind: 'missing', missing })).toBe(words));
});

describe('a cell', () => {
  const cell = (value: Value, base: number | undefined) => formatCell(EN, { value, base: base === undefined ? { kind: 'missing', missing: 'not-stated' } : { kind: 'count', count: base } });
  const percent = (value: number): Value => ({ kind: 'percent', percent: value });

  it('is its percentage on a base of 30 and more, or where the base is not stated', () => expect([cell(percent(97), 30), cell(percent(97), undefined)]).toEqual(['97%', '97%']));
  it('is a count of people on a base of 10 to 29', () => expect(cell(percent(20), 15)).toBe('3 of 15'));
  it('is both nearest counts where none fits', () => expect(cell(percent(50), 15)).toBe('7 or 8 of 15'));
  it('is not shown on a base under 10', () => expect([cell(percent(50), 8), cell({ kind: 'count', count: 3 }, 8)]).toEqual(['fewer than ten', 'fewer than ten']));
  it('that the source counts says so on any base', () => expect([cell({ kind: 'count', count: 12 }, 93), cell({ kind: 'count', count: 12 }, undefined)]).toEqual(['12 of 93', '12']));
  it('that is missing says why', () => expect(cell({ kind: 'missing', missing: 'not-asked' }, 8)).toBe('not asked'));
});

it('says a size as a number, or why it is missing', () => expect([formatSize(EN, { kind: 'count', count: 36 }), formatSize(EN, { kind: 'missing', missing: 'not-stated' })]).toEqual(['36', 'not stated']));
it('says a base in words, or that it is not stated', () => expect([formatBase(EN, { kind: 'count', count: 36 }), formatBase(HE, { kind: 'missing', missing: 'not-stated' })]).toEqual(['out of 36', 'הבסיס לא צוין']));

describe('a reference', () => {
  it.each([['trust.cheering@w3', '100%'], ['trust.openness@w2', '79%'], ['trust.cheering@w2', 'not stated'], ['trust@w3', '36'], ['trust@w2', 'not stated'], ['@w3', '38'], ['source.interviews', '24']])('%s prints %s', (written, text) => expect(printed(written)).toBe(text));
  it.each(['usage.visits@w1', 'source.documents', '@w9'])('%s, which checking lets through nowhere, is a bug', (written) => expect(() => printed(written)).toThrow('Impossible'));
});

describe('a difference in percentage points', () => {
  it('is later minus earlier', () => expect([points('trust.cheering', 'w1', 'w3'), points('trust.openness', 'w1', 'w3'), points('trust.openness', 'w3', 'w3')].map(({ printed }) => printed)).toEqual([12, -7, 0]));
  it('without two percentages is a bug', () => expect(() => points('trust.cheering', 'w1', 'w2')).toThrow('Impossible'));
});
