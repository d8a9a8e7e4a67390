import { describe, expect, it } from 'vitest';
import { SMALL } from '../model/parsed-report.fixture.ts';
import { NEW_WAVE, rowsOf, TRUST } from '../import/import.fixture.ts';
import type { FileSet } from '../parse/file-set.ts';
import { importIntoReport } from './import-into-report.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const FORTY = `open,cheer\n${rowsOf(40, (at) => `${at < 30 ? 5 : 1},${at < 20 ? 4 : 2}`).join('\n')}\n`;
const NEXT = `wave: w3\nversion: 1.0.1\nrespondents: kept\nreason: { he: הגיעו תשובות, en: Answers arrived }\n${TRUST}`;
const filesOf = (texts: Readonly<Record<string, string | undefined>>): FileSet => new Map(Object.entries(texts).flatMap(([file, text]) => (text === undefined ? [] : [[file, bytes(text)] as const])));
const load = (map: string, survey = FORTY, files = filesOf(SMALL)) => importIntoReport({ survey: { file: 'survey.csv', bytes: bytes(survey) }, map: { file: 'map.yaml', bytes: bytes(map) }, files, program: new Map() });
const codesOf = async (...args: Parameters<typeof load>) => {
  const { writes, diagnostics } = await load(...args);
  return [writes.length, ...diagnostics.map(({ file, code }) => `${file} ${code}`)];
};

describe('a new wave', () => {
  it('is a file and a line of report.yaml', async () => {
    const { writes, diagnostics } = await load(NEW_WAVE + TRUST);
    expect([writes.map(({ file }) => file), diagnostics]).toEqual([['data/waves/w4/1.0.0.yaml', 'data/report.yaml'], []]);
    expect(writes[1]?.text).toContain('  - { id: w3, version: 1.0.0 }\n  - { id: w4, version: 1.0.0 }\n');
  });
  it('stands where the map says', async () => expect((await load(`after: w1\n${NEW_WAVE}${TRUST}`)).writes[1]?.text).toContain('  - { id: w1, version: 1.0.0 }\n  - { id: w4, version: 1.0.0 }\n'));
  it('is refused where the checks on data would stop it and nobody may accept it', async () => expect(await codesOf(NEW_WAVE.replace('slide: 7', 'slide: 99') + TRUST)).toEqual([0, 'data/waves/w4/1.0.0.yaml SLIDE_BEYOND_SOURCE']));
  it('is not refused for what was wrong before', async () => expect((await codesOf(NEW_WAVE + TRUST, FORTY, filesOf({ ...SMALL, 'data/waves/w1/1.0.0.yaml': SMALL['data/waves/w1/1.0.0.yaml']?.replace('slide: 7', 'slide: 99') })))[0]).toBe(2));
  it('has values told that the checks flag', async () => {
    const { flagged, writes } = await load(NEW_WAVE + TRUST, FORTY.replaceAll('1,2', '5,2'));
    expect([flagged.map(({ file, code }) => `${file} ${code}`), writes.length]).toEqual([['data/waves/w4/1.0.0.yaml DISCLOSURE_RISK'], 2]);
  });
});

describe('another version of a wave', () => {
  it('is a file; which version the report uses stays', async () => expect((await load(NEXT)).writes.map(({ file }) => file)).toEqual(['data/waves/w3/1.0.1.yaml']));
  it('has values told that the checks would flag, were it used', async () => expect((await load(NEXT)).flagged.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([expect.stringMatching(/^data\/waves\/w3\/1\.0\.1\.yaml:\d+ BASE_ABOVE_RESPONDENTS$/)]));
  it('is refused where its reason names what is not there', async () => {
    const [writes, ...codes] = await codesOf(NEXT.replace('Answers arrived', 'Answers of <Value of="trust.chering@w3"/> arrived'));
    expect([writes, new Set(codes)]).toEqual([0, new Set(['data/waves/w3/1.0.1.yaml ITEM_UNKNOWN'])]);
  });
  it('is not written where nothing would differ', async () => {
    const files = filesOf({ ...SMALL, 'data/waves/w3/1.0.1.yaml': (await load(NEXT)).writes[0]?.text });
    const { writes, diagnostics } = await load(NEXT.replace('1.0.1', '1.0.2'), FORTY, files);
    expect([writes, diagnostics]).toEqual([[], []]);
  });
  it('follows the numbers of the others', async () => expect(await codesOf(NEXT.replace('1.0.1', '1.0.3'))).toEqual([0, 'data/waves/w3/1.0.3.yaml VERSION_GAP']));
});

it('a map that is none is told at its place', async () => expect((await load(NEXT.replace('wave:', 'wve:'))).diagnostics.map(({ file, line, code, hint }) => `${file}:${line} ${code} ${hint}`)).toEqual(['map.yaml:1 KEY_UNKNOWN Did you mean wave?']));
it('the survey is not among the files whose lines can be shown', async () => expect([...(await load(NEW_WAVE + TRUST)).files.keys()]).not.toContain('survey.csv'));
