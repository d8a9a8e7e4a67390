import { describe, expect, it } from 'vitest';
import { REPORT_YAML, SMALL, type Texts } from '../model/parsed-report.fixture.ts';
import { parseReport } from './parse-report.ts';

const read = (changed: Texts) => parseReport(new Map(Object.entries({ ...SMALL, ...changed }).flatMap(([file, text]): [string, Uint8Array][] => (text === undefined ? [] : [[file, new TextEncoder().encode(text)]]))), new Map());
const told = (changed: Texts) => read(changed).diagnostics.map(({ code, file, line, hint }) => `${file}:${line} ${code} ${hint}`);
const W1 = 'data/waves/w1/1.0.0.yaml';
const withoutHebrew = SMALL[W1]?.replaceAll('{ he: מדידה, en: Wave }', '{ en: Wave }');

describe('the waves of a report', () => {
  it('are read in all their versions, the one in use apart', () => {
    const { parsed } = read({ 'data/waves/w1/1.0.1.yaml': SMALL[W1]?.replace('1.0.0', '1.0.1') });
    expect([parsed?.allWaves.versions.map((one) => `${one.wave}@${one.version}`), parsed?.waves.map((one) => one.value.version)]).toEqual([['w1@1.0.0', 'w1@1.0.1', 'w2@1.0.0', 'w3@1.0.0'], ['1.0.0', '1.0.0', '1.0.0']]);
  });
  it('must have the version that is in use', () => expect(told({ 'data/report.yaml': REPORT_YAML.replace('w1, version: 1.0.0', 'w1, version: 1.0.1') })).toEqual(['data/report.yaml:12 VERSION_UNKNOWN Did you mean 1.0.0?']));
  it('must have a file', () => expect(told({ [W1]: undefined })).toEqual([`${W1}:1 FILE_MISSING Create it; data/report.yaml names this version of the wave.`]));
  it('must keep the file of a published version, whether it is in use or not', () => {
    const lock = (file: string) => `locked:\n  ${file}: sha256-${'0'.repeat(64)}\n`;
    expect(told({ [W1]: undefined, 'data/lock.yaml': lock(W1) })).toEqual(['data/lock.yaml:2 VERSION_GONE Put the file back (git restore does): a published version stays for ever.']);
    expect(told({ 'data/lock.yaml': lock('data/waves/w1/1.1.0.yaml') }).map((one) => one.split(' ')[1])).toEqual(['VERSION_GONE']);
  });
  it('must be listed', () => expect(told({ 'data/waves/w4/1.0.0.yaml': 'wave: w4\n' })).toEqual(['data/waves/w4/1.0.0.yaml:1 FILE_UNEXPECTED List the wave w4 under waves in data/report.yaml, or move the file out of data/.']));
  it('must have their words in every language', () => expect(told({ [W1]: withoutHebrew }).map((one) => one.split(' ')[1])).toEqual(['TRANSLATION_MISSING', 'TRANSLATION_MISSING']));
  it('may lack a language in a published version that is no longer in use, since it cannot change', () => expect(told({
    [W1]: withoutHebrew, 'data/waves/w1/1.0.1.yaml': SMALL[W1]?.replace('1.0.0', '1.0.1'), 'data/report.yaml': REPORT_YAML.replace('w1, version: 1.0.0', 'w1, version: 1.0.1'), 'data/lock.yaml': `locked:\n  ${W1}: sha256-${'0'.repeat(64)}\n`,
  })).toEqual([]));
});
