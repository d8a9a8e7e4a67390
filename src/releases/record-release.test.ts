import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../model/report.ts';
import { aReport, EN, HE, wordsOf } from '../words/words-context.fixture.ts';
import { canonicalJson } from './fingerprint.ts';
import { recordRelease } from './record-release.ts';

const REPORT = aReport();
const record = (report: Report = REPORT) => recordRelease({ report, voice: (lang) => (lang === 'he' ? HE : EN), chart: () => { throw new Error('Impossible: the small report has no chart'); } });
const of = (report: Report) => record(report).findings[0];
const before = of(REPORT);

/** The report with its finding changed. */
const withFinding = (change: (finding: Finding) => Partial<Finding>): Report => ({ ...REPORT, findings: REPORT.findings.map((one) => ({ ...one, ...change(one) })) });
/** The report with another value of `trust.cheering` in its last wave. */
const withValue = (percent: number): Report => ({
  ...REPORT, waves: REPORT.waves.map((wave) => (wave.id !== 'w3' ? wave : { ...wave, batteries: wave.batteries.map((one) => ({ ...one, cells: one.cells.map((cell) => (cell.item === 'cheering' ? { ...cell, value: { kind: 'percent', percent } as const } : cell)) })) })),
});
const titled = (lang: string, text: string) => withFinding(({ words }) => ({ words: { ...words, [lang]: { ...words[lang] as never as Finding['words'][string], title: wordsOf(text) } } }));

describe('the fingerprint of a finding', () => {
  it('stays where nothing is said otherwise', () => expect(of(aReport())).toEqual(before));
  it('changes in the language whose words change, and in no other', () => {
    const after = of(titled('en', 'Other words'));
    expect(Object.keys(after?.fingerprint ?? {}).filter((lang) => after?.fingerprint[lang] !== before?.fingerprint[lang])).toEqual(['en']);
    expect(after?.words['en']).not.toBe(before?.words['en']);
  });
  it('changes with a figure in every language, while its words stay', () => {
    const after = of(withValue(97));
    expect(Object.keys(after?.fingerprint ?? {}).map((lang) => after?.fingerprint[lang] === before?.fingerprint[lang])).toEqual([false, false]);
    expect(after?.words).toEqual(before?.words);
  });
  it('knows nothing of its id, its chapter, emphasis, history and versions of data', () => {
    const [lang = ''] = Object.keys(before?.fingerprint ?? {});
    const moved = withFinding(() => ({ id: 'other' as never, chapter: 'elsewhere' as never, history: [{ release: '1', kind: 'update', reason: {}, place: { file: 'a', line: 1, column: 1 } }] }));
    expect(of(moved)?.fingerprint).toEqual(before?.fingerprint);
    expect(of({ ...REPORT, waves: REPORT.waves.map((wave) => ({ ...wave, version: '9.9.9' })) })?.fingerprint).toEqual(before?.fingerprint);
    expect(of(titled(lang, '**Strong** words'))?.fingerprint[lang]).toBe(of(titled(lang, 'Strong words'))?.fingerprint[lang]);
  });
  it('knows the words of its notes', () => expect(of(titled('en', 'Words<Note>beside</Note>'))?.fingerprint['en']).not.toBe(of(titled('en', 'Words<Note>aside</Note>'))?.fingerprint['en']));
});

describe('the record of a release', () => {
  it('has each value as it is printed, and the base beside it', () => expect(record(withFinding(() => ({ values: [{ kind: 'cell', battery: 'trust', item: 'openness', wave: 'w1' }] as never }))).findings[0]?.values).toMatchObject({
    'trust.openness@w1': { he: '88%', en: '88%' }, 'trust@w1': { he: expect.any(String), en: expect.any(String) } }));
  it('has the values of its words too', () => expect(Object.keys(of(titled('en', 'It was <Value of="trust.openness@w2"/>'))?.values ?? {})).toEqual(expect.arrayContaining(['trust.openness@w2', 'trust@w2'])));
  it('has the version of each wave, and the chapters', () => expect([record().data, record().pages.map(({ id }) => id)]).toEqual([{ w1: '1.0.0', w2: '1.0.0', w3: '1.0.0' }, REPORT.chapters.map(({ id }) => id)]));
});

it('writes the same facts as the same text, in whatever order their keys stand', () => expect(canonicalJson({ b: [1, undefined], a: { d: undefined, c: 'x' } })).toBe('{"a":{"c":"x"},"b":[1,null]}'));
