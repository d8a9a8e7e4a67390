import { describe, expect, it } from 'vitest';
import type { WaveFile } from '../parse/wave-file.ts';
import { differencesOf } from './differences.ts';

const both = { he: 'א', en: 'a' };
const battery = (over: object = {}) => ({ slide: 15, base: { count: 93 }, values: { cheering: { percent: 88 } }, ...over });
const wave = (over: object = {}) => ({ wave: 'w1', version: '1.0.0', label: both, shortLabel: both, respondents: { count: 93 }, slide: 7, date: { missing: 'not-stated' }, batteries: { trust: battery() }, ...over }) as unknown as WaveFile;
const told = (older: object, newer: object) => differencesOf(wave(older), wave(newer)).map(({ at, from, to }) => [at, from, to]);
const inBattery = (older: object, newer: object) => told({ batteries: { trust: battery(older) } }, { batteries: { trust: battery(newer) } });

describe('two versions', () => {
  it('do not differ in their number, nor in the order of keys', () => expect(differencesOf(wave(), wave({ version: '1.0.1', label: { en: 'a', he: 'א' } }))).toEqual([]));
  it('differ in a value', () => expect(inBattery({}, { values: { cheering: { percent: 89 } } })).toEqual([['batteries.trust.values.cheering', { percent: 88 }, { percent: 89 }]]));
  it('differ where a percentage becomes a count, or missing', () => expect(inBattery({}, { values: { cheering: { missing: 'suppressed' } } })).toEqual([['batteries.trust.values.cheering', { percent: 88 }, { missing: 'suppressed' }]]));
  it('differ in why a value is missing', () => expect(inBattery({ values: { cheering: { missing: 'not-stated' } } }, { values: { cheering: { missing: 'not-asked' } } })).toHaveLength(1));
  it('differ in a base', () => expect(inBattery({}, { base: { missing: 'not-stated' } })).toEqual([['batteries.trust.base', { count: 93 }, { missing: 'not-stated' }]]));
  it('differ in a value that appears', () => expect(inBattery({}, { values: { cheering: { percent: 88 }, openness: { percent: 1 } } })).toEqual([['batteries.trust.values.openness', 'absent', { percent: 1 }]]));
  it('differ in a value that goes', () => expect(inBattery({}, { values: {} })).toEqual([['batteries.trust.values.cheering', { percent: 88 }, 'absent']]));
  it('differ in each figure of a battery that appears, not in its words', () => expect(told({ batteries: {} }, { batteries: { trust: battery({ note: both }) } })).toEqual([['batteries.trust.base', 'absent', { count: 93 }], ['batteries.trust.values.cheering', 'absent', { percent: 88 }]]));
  it('differ in respondents, slide and date', () => expect(told({}, { respondents: { count: 92 }, slide: 8, date: '2024-06-30' }).map(([at]) => at)).toEqual(['respondents', 'slide', 'date']));
  it('differ in words, without sides', () => expect(told({}, { shortLabel: { he: 'ב', en: 'a' }, note: both })).toEqual([['shortLabel', undefined, undefined], ['note', undefined, undefined]]));
  it('differ in a language that is added', () => expect(told({}, { label: { ...both, ar: 'ا' } }).map(([at]) => at)).toEqual(['label']));
});
