import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../model/report.ts';
import { aReport } from '../words/words-context.fixture.ts';
import { parseValueRef } from '../parse/value-ref.ts';
import { findingJson, type FindingRecord } from './finding-json.ts';
import { FINDING_SCHEMA } from './finding-schema.ts';

const both = { he: 'א', en: 'a' };
const paragraphs = { he: ['א'], en: ['a', 'b'] };
const validate = new Ajv2020({ formats: { 'uri-reference': true, date: true } }).compile(FINDING_SCHEMA);
const REPORT = aReport();
const [FINDING] = REPORT.findings;
const RECORD: FindingRecord = {
  title: both, sentence: both, basis: paragraphs, limits: paragraphs, chapterTitle: both, history: [], page: both, short: 'both', card: both, embed: both,
  citation: { he: { id: 'a', type: 'chapter', title: 'א' }, en: { id: 'a', type: 'chapter', title: 'a' } },
};

/** The record of the report's finding, with other values, claims or surroundings. */
function jsonOf({ finding = {}, report = {}, record = {} }: { finding?: Partial<Finding>; report?: Partial<Report>; record?: Partial<FindingRecord> } = {}) {
  if (!FINDING) throw new Error('Impossible: the small report has a finding');
  return JSON.parse(findingJson({ ...REPORT, ...report }, { ...FINDING, ...finding }, { ...RECORD, ...record }));
}
const valuesOf = (...written: readonly string[]) => written.flatMap((one) => parseValueRef(one) ?? []);
const isValid = (json: unknown) => (validate(json) ? true : JSON.stringify(validate.errors));
/** The report with all bases of its waves set to so many people. */
const onBase = (count: number): Partial<Report> => ({
  waves: REPORT.waves.map((wave) => ({ ...wave, batteries: wave.batteries.map((one) => ({ ...one, base: { kind: 'count' as const, count }, cells: one.cells.map((cell) => ({ ...cell, base: { kind: 'count' as const, count } })) })) })),
});

describe('the record of a finding', () => {
  it('is as its schema says', () => expect(isValid(jsonOf())).toBe(true));
  it('gives a figure with words, people, base, interval and version', () => expect(jsonOf({ finding: { values: valuesOf('trust.cheering@w1') }, report: onBase(93) }).values).toEqual([{
    of: 'trust.cheering@w1', lead: false, battery: 'trust', item: 'cheering', wording: { he: 'פרגון', en: 'Cheering' }, measure: { he: '% הסכמה', en: '% agreement' }, wave_label: { he: 'מדידה', en: 'Wave' },
    wave: 'w1', status: 'percent', percent: 88, counts: [82], base: { count: 93 }, interval: { low: 80.05, high: 93.27 }, flags: [], exceptions: [], slide: 15, version: '1.0.0',
  }]));
  it('gives no percentage on a base of 20, and nothing on one of 9', () => expect([20, 9].map((count) => {
    const json = jsonOf({ finding: { values: valuesOf('trust.cheering@w1') }, report: onBase(count) });
    return [isValid(json), json.values[0].status, json.values[0].percent, json.values[0].counts, json.values[0].interval];
  })).toEqual([[true, 'count', undefined, [17, 18], undefined], [true, 'base-hidden', undefined, [], undefined]]));
  it('gives bases and respondents as numbers of people', () => {
    const json = jsonOf({ finding: { values: valuesOf('trust@w1', '@w1') } });
    expect([isValid(json), json.values.map(({ of, size }: { of: string; size: unknown }) => [of, typeof size])]).toEqual([true, [['trust@w1', 'object'], ['@w1', 'object']]]);
  });
  it('has no figures where it rests on words', () => expect(isValid(jsonOf({ finding: { values: [], claims: [] } }))).toBe(true));
  it('says what a claim is of and whether it holds', () => expect((['all', 'half'] as const).map((kind) => jsonOf({ report: { claims: REPORT.claims.map((one) => ({ ...one, kind })) } }).claims[0])).toEqual([
    { claim: 'cheering-all', kind: 'all', of: 'trust.cheering@w3', holds: true }, { claim: 'cheering-all', kind: 'half', of: 'trust.cheering@w3', holds: false }]));
  it('says of a claim of change how much it was, with interval, p and verdict', () => {
    const [claim] = REPORT.claims;
    const change = { ...claim, kind: 'rose', of: { item: { battery: 'trust', item: 'cheering' }, from: 'w1', to: 'w3' } } as never;
    const json = jsonOf({ report: { ...onBase(93), claims: [change] } });
    expect([isValid(json), json.claims[0]]).toEqual([true, expect.objectContaining({ of: 'trust.cheering', from: 'w1', to: 'w3', holds: true, change: expect.objectContaining({ points: 12, distinguishable: true }) })]);
  });
  it('says what is counted of the items of a battery, and which statement words tell again', () => {
    const claims = REPORT.claims.flatMap((one) => [
      { ...one, kind: 'count-of-items', of: { battery: 'trust', from: 'w1', to: 'w3', holds: 'higher', count: 1, total: 2 } }, { ...one, id: 'stated', kind: 'stated-by-source', of: { statement: 's-1', figures: [one.id] } }]) as never;
    const json = jsonOf({ report: { claims }, finding: { claims: ['cheering-all', 'stated'] as never } });
    expect([isValid(json), json.claims]).toEqual([true, [
      { claim: 'cheering-all', kind: 'count-of-items', of: 'trust', from: 'w1', to: 'w3', of_each: 'higher', count: 1, total: 2, holds: true }, { claim: 'stated', kind: 'stated-by-source', of: 's-1', figures: ['cheering-all'], holds: true }]]);
  });
  it('says that it belongs to no release, or to which', () => {
    const release = { tag: '1', date: '2026-11-24', address: 'https://a.example/' };
    expect([jsonOf().release, jsonOf({ record: { release } }).release]).toEqual([{ missing: 'unreleased' }, release]);
  });
  it('is the same at each time', () => expect(jsonOf()).toEqual(jsonOf()));
});

describe('the schema', () => {
  const wrong = (change: (json: ReturnType<typeof jsonOf>) => void) => {
    const json = jsonOf();
    change(json);
    return validate(json);
  };
  it('refuses a key that it does not know', () => expect(wrong((json) => { json.share = 1; })).toBe(false));
  it('refuses a value above 100', () => expect(wrong((json) => { json.values[0].percent = 101; })).toBe(false));
  it('refuses a record without a release or the reason', () => expect(wrong((json) => { json.release = {}; })).toBe(false));
  it('refuses a claim without its verdict', () => expect(wrong((json) => { delete json.claims[0].holds; })).toBe(false));
});
