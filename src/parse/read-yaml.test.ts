import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from './read-yaml.ts';
import { told } from './reading.fixture.ts';
import { count, expecting, id, localized, missing, NOT_YET_SUPPLIED, oneKey, percent, slide, text } from './shapes.ts';

const words = localized(['he', 'en']);
const shape = z.strictObject({
  title: words.optional(),
  name: text.optional(),
  battery: id<string>().optional(),
  slides: z.array(slide).min(1).optional(),
  value: oneKey(z.strictObject({ percent: percent.optional(), count: count.optional(), missing: missing.optional() })).optional(),
  contact: z.union([z.literal(NOT_YET_SUPPLIED), words]).optional(),
  claims: z.array(z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['all', 'half']), of: text }),
    z.strictObject({ kind: z.enum(['rose']), of: text, from: text, to: text }),
  ])).optional(),
  date: z.union([z.strictObject({ missing }), z.iso.date(expecting('a-date'))]).optional(),
});
const read = (written: string) => readYaml({ file: 'data/a.yaml', text: written }, shape).diagnostics;
const messages = (written: string) => read(written).map(({ message, hint }) => `${message} ${hint}`);

it('gives the value of a file that is right', () => {
  expect(readYaml({ file: 'a.yaml', text: 'name: אמון\nvalue: {percent: 97}\n' }, shape).yaml?.value).toEqual({ name: 'אמון', value: { percent: 97 } });
});

describe('numbers', () => {
  it.each([['088', '88'], ['0x58', '88'], ['0o17', '15'], ['-07', '-7']])('refuses %s, which YAML reads as %s', (written, value) => expect(messages(`value: {percent: ${written}}`)).toEqual([`${written} stands where a number without zeros or letters before it must be. Write ${value} if that is meant; a text of digits stands between quotation marks: "${written}".`]));
  it.each(['0', '88', '"088"'])('lets %s be', (written) => expect(told(read(`name: a\nvalue: {${written.startsWith('"') ? 'missing: not-stated' : `percent: ${written}`}}`))).toEqual([]));
});

describe('keys', () => {
  it('tells an unknown key at its place with the nearest known one', () => expect([told(read('name: a\nslydes: [1]\n')), messages('slydes: [1]')])
    .toEqual([['2:1 KEY_UNKNOWN'], ['The key slydes is not known here; known are title, name, battery, slides, value, contact, claims, date. Did you mean slides?']]));
  it('tells an unknown key inside a group', () => expect(told(read('value:\n  percent: 97\n  perfect: 3\n'))).toEqual(['3:3 KEY_UNKNOWN']));
  it('tells a misspelt key once, not also as too few keys', () => expect(told(read('value: {precent: 97}'))).toEqual(['1:9 KEY_UNKNOWN']));
  it('tells a misspelt key once, not also as the key that is missing for it', () => expect(told(read('claims:\n  - {kind: all, off: a}\n'))).toEqual(['2:17 KEY_UNKNOWN']));
  it('knows the keys of the kind that the file names', () => expect(messages('claims: [{kind: all, of: a, from: b}]')).toEqual(['The key from is not known here; known are kind, of. Known are: kind, of.']));
  it('knows the keys of one of several shapes', () => expect(messages('contact: {he: א, en: a, eng: b}')).toEqual(['The key eng is not known here; known are he, en. Did you mean en?']));
  it('tells a missing key at the group that needs it', () => expect(told(read('name: a\nclaims:\n  - kind: all\n'))).toEqual(['3:5 KEY_MISSING']));
  it('tells a missing kind as a missing key', () => expect(told(read('claims:\n  - of: a\n'))).toEqual(['2:5 KEY_MISSING']));
});

describe('translations', () => {
  it('tells a missing one by its language', () => expect([told(read('name: a\ntitle:\n  he: אמון\n')), messages('title: {he: אמון}')])
    .toEqual([['3:3 TRANSLATION_MISSING'], ['The text in en is missing. Add it beside the others: en: …']]));
  it('tells a missing one where another shape would do', () => expect(told(read('contact: {he: א}'))).toEqual(['1:10 TRANSLATION_MISSING']));
  it('tells one in a language that the report has not', () => expect(messages('title: {he: א, en: a, fr: b}')).toEqual(['The key fr is not known here; known are he, en. Known are: he, en.']));
  it('tells an empty one', () => expect(messages('title: {he: א, en: ""}')).toEqual(['an empty text stands where a text must be. Write a text.']));
});

describe('types', () => {
  it.each([
    ['name: 1.0', '1.0 stands where a text must be. Put it between quotation marks: "1.0".'],
    ['name: true', 'true stands where a text must be. Put it between quotation marks: "true".'],
    ['name:', 'nothing stands where a text must be. Write a text.'],
    ['name: [a]', 'a list stands where a text must be. Write a text.'],
    ['name: {a: b}', 'a group of keys stands where a text must be. Write a text.'],
    ['name: ""', 'an empty text stands where a text that is not empty must be. Write a text that is not empty.'],
    ['slides: 14', '14 stands where a list must be. Write a list.'],
    ['slides: []', 'an empty list stands where a list of at least 1 must be. Write a list of at least 1.'],
    ['slides: [0]', '0 stands where at least 1 must be. Write at least 1.'],
    ['slides: [1.5]', '1.5 stands where a whole number must be. Write a whole number.'],
    ['value: 97', '97 stands where a group of keys must be. Write {percent: 97}.'],
    ['title: a', 'a stands where a group of keys must be. Write keys below it: he, en.'],
    ['value: {percent: "97"}', '"97" stands where a number must be. Write a number.'],
    ['value: {percent: 97%}', '97% stands where a number must be. Write 97, without the sign.'],
    ['value: {missing: not-asekd}', 'not-asekd stands where one of not-stated, not-asked, suppressed must be. Did you mean not-asked?'],
    ['value: {percent: 97, count: 3}', 'a group of keys stands where exactly one of percent, count, missing must be. Write exactly one of percent, count, missing.'],
    ['value: {}', 'a group of keys stands where exactly one of percent, count, missing must be. Write exactly one of percent, count, missing.'],
    ['contact: me', 'me stands where not-yet-supplied or a group of keys must be. Write not-yet-supplied or a group of keys.'],
    ['contact: not-yet-suplied', 'not-yet-suplied stands where not-yet-supplied or a group of keys must be. Write not-yet-supplied or a group of keys.'],
    ['date: 2024-06', '2024-06 stands where a date such as 2026-06-30 must be. Write a date such as 2026-06-30.'],
    ['date: {missing: unknown}', 'unknown stands where one of not-stated, not-asked, suppressed must be. Write one of not-stated, not-asked, suppressed.'],
    ['claims: [{kind: hafl, of: a}]', 'hafl stands where one of all, half, rose must be. Write one of all, half, rose.'],
    ['- a', 'a list stands where a group of keys must be. Write a group of keys.'],
    ['hello', 'hello stands where a group of keys must be. Write keys below it: title, name, battery, slides, value, contact, claims, date.'],
    ['# only a comment', 'nothing stands where a group of keys must be. Write a group of keys.'],
  ])('%s is told in words', (written, said) => expect(messages(written)).toEqual([said]));

  it('stands at the value', () => expect(told(read('slides:\n  - 1\n  - x\n'))).toEqual(['3:5 TYPE_WRONG']));
  it('is told for each value', () => expect(told(read('slides: [x, 1, y]'))).toEqual(['1:10 TYPE_WRONG', '1:16 TYPE_WRONG']));
});

describe('figures and ids', () => {
  it.each([101, -1, 1000])('refuses %d as a percentage', (value) => expect(told(read(`value: {percent: ${value}}`))).toEqual(['1:18 PERCENT_OUT_OF_RANGE']));
  it.each([0, 97, 100])('takes %d for a percentage', (value) => expect(read(`value: {percent: ${value}}`)).toEqual([]));
  it('refuses a percentage that is not whole', () => expect(told(read('value: {percent: 12.5}'))).toEqual(['1:18 TYPE_WRONG']));
  it.each(['1.5', '-2', 'many', '"3"', ''])('refuses %j as a count', (value) => expect(told(read(`value: {count: ${value}}`))[0]).toMatch(/COUNT_INVALID$/));
  it('proposes an id in the form that ids have', () => expect(messages('battery: Trust & Peers')).toEqual([
    'Trust & Peers cannot be an id: an id has small Latin letters, digits and hyphens and begins with a letter. Write it like this: trust-peers.']));
  it('proposes some id where no letter can be kept', () => expect(messages('battery: אמון')[0]).toMatch(/Write it like this: an-id\.$/));
});
