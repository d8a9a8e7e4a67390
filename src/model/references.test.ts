import { describe, expect, it } from 'vitest';
import { parseValueRef, type ItemRef, type ValueRef } from '../parse/value-ref.ts';
import { SOMEWHERE } from '../terms/place.fixture.ts';
import { aWaveYaml, someBatteries, someReferences } from './parsed-report.fixture.ts';

const references = someReferences();
const told = (written: string, needed: boolean | 'percent' = true) => references.value(parseValueRef(written) as ValueRef, SOMEWHERE, needed).map(({ code, message, hint }) => [code, message, hint]);

describe('a reference to a value', () => {
  it.each(['trust.cheering@w3', 'trust@w3', '@w3', 'source.interviews', 'usage.visits@w3'])('%s leads somewhere', (written) => expect(told(written)).toEqual([]));

  it.each([
    ['trsut.cheering@w3', 'BATTERY_UNKNOWN', 'There is no battery trsut.', 'Did you mean trust?'],
    ['trust.chering@w3', 'ITEM_UNKNOWN', 'The battery trust has no item chering.', 'Did you mean cheering?'],
    ['trust.cheering@wave-3', 'WAVE_UNKNOWN', 'There is no wave wave-3.', 'Known are: w1, w2, w3.'],
    ['trsut@w3', 'REFERENCE_DANGLING', 'There is no battery trsut.', 'Did you mean trust?'],
    ['@w4', 'WAVE_UNKNOWN', 'There is no wave w4.', 'Did you mean w1?'],
    ['source.interview', 'REFERENCE_DANGLING', 'There is no source interview.', 'Did you mean interviews?'],
  ])('%s is told with the nearest name', (written, ...said) => expect(told(written)).toEqual([said]));

  it('is told of its battery and its wave at once', () => expect(told('trsut.cheering@w9').map(([code]) => code)).toEqual(['BATTERY_UNKNOWN', 'WAVE_UNKNOWN']));

  it.each([
    ['trust.cheering@w2', 'trust.cheering@w2 has no value in the data: it is not-stated.'],
    ['usage.visits@w1', 'usage@w1 has no value in the data: the battery usage was not asked in the wave w1.'],
    ['trust@w2', 'trust@w2 has no value in the data: the base is not stated.'],
    ['@w2', '@w2 has no value in the data: the number of respondents is not stated.'],
    ['source.documents', 'source.documents has no value in the data: the source has no count.'],
  ])('%s has no figure to print', (written, message) => expect(told(written)).toEqual([['VALUE_NOT_THERE', message, 'Refer to another value, or say in words why there is none: that it is not stated, or not shown.']]));

  it('may lead to a value that is missing where no figure is needed', () => expect(told('trust.cheering@w2', false)).toEqual([]));
  it('must lead to a percentage where points are counted', () => expect([told('trust.cheering@w3', 'percent'), told('usage.visits@w3', 'percent').map(([code]) => code)]).toEqual([[], ['VALUE_NOT_THERE']]));
  it('counts no points on a base so small that it shows counts, 29, but does on one of 30', () => {
    const onBase = (base: number) => someReferences({ 'data/waves/w3/1.0.0.yaml': aWaveYaml('w3', '{ count: 38 }', someBatteries(`{ count: ${base} }`, '{ percent: 81 }', '{ percent: 100 }', '{ count: 15 }')) })
      .value(parseValueRef('trust.cheering@w3') as ValueRef, SOMEWHERE, 'percent').map(({ code }) => code);
    expect([onBase(29), onBase(30)]).toEqual([['VALUE_NOT_THERE'], []]);
  });
});

it('lets a change lead from an earlier wave to a later one only', () => {
  const told = (from: string, to: string) => references.later(from, to, SOMEWHERE).map(({ code }) => code);
  expect([told('w1', 'w3'), told('w3', 'w1'), told('w1', 'w1')]).toEqual([[], ['ATTRIBUTE_INVALID'], ['ATTRIBUTE_INVALID']]);
});

describe('a reference by id', () => {
  it.each([['finding', 'cheering'], ['claim', 'cheering-all'], ['battery', 'trust'], ['arena', 'arena'], ['theme', 'theme'], ['chapter', 'chapter'], ['source', 'documents']] as const)('finds the %s %s', (kind, id) => expect(references.id(kind, id, SOMEWHERE)).toEqual([]));
  it.each(['chart', 'quote', 'term'] as const)('says that there is no %s yet', (kind) => expect(references.id(kind, 'a', SOMEWHERE)).toMatchObject([{ code: 'REFERENCE_DANGLING', message: `There is no ${kind} a.`, hint: 'There is none yet.' }]));
  it('stands at its place', () => expect(references.id('claim', 'a', { file: 'x.mdx', line: 3, column: 9 })).toMatchObject([{ file: 'x.mdx', line: 3, column: 9 }]));
});

it('checks an item without a wave', () => expect([references.item({ battery: 'trust', item: 'openness' } as ItemRef, SOMEWHERE), references.item({ battery: 'trust', item: 'visits' } as ItemRef, SOMEWHERE).length]).toEqual([[], 1]));
