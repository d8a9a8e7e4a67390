import { describe, expect, it } from 'vitest';
import { aParsedReport, aWaveYaml, REPORT_YAML, someBatteries, type Texts } from '../model/parsed-report.fixture.ts';
import { formatLock, hashOf } from './check-lock.ts';
import { checkVersions } from './check-versions.ts';

const W1 = 'data/waves/w1/1.0.0.yaml';
const version = (number: string, cheering: number, changes = '') => aWaveYaml('w1', '{ count: 93 }', someBatteries('{ count: 93 }', '{ percent: 88 }', `{ percent: ${cheering} }`)).replace('1.0.0', number).replace('batteries:\n', `${changes}batteries:\n`);
const entry = (from: number, to: number, kind = 'correction', at = 'batteries.trust.values.cheering') => `  - { at: ${at}, from: { percent: ${from} }, to: { percent: ${to} }, kind: ${kind}, reason: { he: טעות, en: A slip } }\n`;
const says = (...entries: string[]) => `changes:\n${entries.join('')}`;
const hash = (text: string) => hashOf(new TextEncoder().encode(text));
const lockOf = (texts: Readonly<Record<string, string>>) => `locked:\n${Object.entries(texts).map(([file, text]) => `  ${file}: ${hash(text)}\n`).join('')}`;
const told = (texts: Texts) => checkVersions(aParsedReport(texts).allWaves, ['he', 'en']).map(({ code, file, line, actual }) => `${file.split('/').at(-1)}:${line} ${code} ${actual}`);
const second = (text: string) => told({ 'data/waves/w1/1.0.1.yaml': text });

describe('a version after the first', () => {
  it('may say exactly what it changes', () => expect(second(version('1.0.1', 90, says(entry(88, 90))))).toEqual([]));
  it('must say it', () => expect(second(version('1.0.1', 90))).toEqual(['1.0.1.yaml:2 CHANGES_MISSING 1.0.1']));
  it('must say all of it', () => expect(second(version('1.0.1', 90, 'changes: []\n'))).toEqual(['1.0.1.yaml:8 CHANGE_MISSING batteries.trust.values.cheering']));
  it('must say the old value as it was', () => expect(second(version('1.0.1', 90, says(entry(87, 90))))).toEqual(['1.0.1.yaml:9 CHANGE_WRONG {percent: 87}']));
  it('must say the new value as it is', () => expect(second(version('1.0.1', 90, says(entry(88, 91))))).toEqual(['1.0.1.yaml:9 CHANGE_WRONG {percent: 91}']));
  it('must not call a figure wording', () => expect(second(version('1.0.1', 90, says(entry(88, 90, 'wording'))))).toEqual(['1.0.1.yaml:9 CHANGE_WRONG wording']));
  it('must not say more', () => expect(second(version('1.0.1', 90, says(entry(88, 90), entry(88, 88, 'correction', 'batteries.trust.values.openness'))))).toEqual(['1.0.1.yaml:10 CHANGE_NEEDLESS batteries.trust.values.openness']));
  it('must not say it twice', () => expect(second(version('1.0.1', 90, says(entry(88, 90), entry(88, 90))))).toEqual(['1.0.1.yaml:10 CHANGE_NEEDLESS batteries.trust.values.cheering']));
  it('must not leave a number out', () => expect(told({ 'data/waves/w1/1.2.0.yaml': version('1.2.0', 90, says(entry(88, 90))) })).toEqual(['1.2.0.yaml:2 VERSION_GAP 1.2.0']));
});

it('a first version must not say changes', () => expect(told({ [W1]: version('1.0.0', 88, 'changes: []\n') })).toEqual(['1.0.0.yaml:8 CHANGE_NEEDLESS changes']));

describe('a published version', () => {
  const [first, third] = [version('1.0.0', 88), version('1.1.0', 90, says(entry(88, 90)))];
  const THIRD = 'data/waves/w1/1.1.0.yaml';
  it('may stay as it is', () => expect(told({ [W1]: first, 'data/lock.yaml': lockOf({ [W1]: first }) })).toEqual([]));
  it('must keep every byte', () => expect(told({ [W1]: `${first}\n`, 'data/lock.yaml': lockOf({ [W1]: first }) })).toEqual(['1.0.0.yaml:1 VERSION_CHANGED w1@1.0.0']));
  it('that has changed is not told again by what follows it', () => expect(told({ [W1]: version('1.0.0', 87), [THIRD]: third, 'data/lock.yaml': lockOf({ [W1]: first }) })).toEqual(['1.0.0.yaml:1 VERSION_CHANGED w1@1.0.0']));
  it('has no new version before it', () => expect(told({ [W1]: first, 'data/waves/w1/1.0.1.yaml': version('1.0.1', 90, says(entry(88, 90))), [THIRD]: third, 'data/lock.yaml': lockOf({ [W1]: first, [THIRD]: third }) })).toEqual(['1.0.1.yaml:2 VERSION_OUT_OF_ORDER 1.0.1']));
  it('keeps words in the languages that the report had then', () => {
    const old = first.replaceAll('{ he: מדידה, en: Wave }', '{ he: מדידה }');
    const again = third.replace('changes:\n', 'changes:\n  - { at: label, kind: wording, reason: { he: שפה, en: A language } }\n  - { at: shortLabel, kind: wording, reason: { he: שפה, en: A language } }\n');
    expect(told({ [W1]: old, [THIRD]: again, 'data/lock.yaml': lockOf({ [W1]: old }), 'data/report.yaml': REPORT_YAML.replace('{ id: w1, version: 1.0.0 }', '{ id: w1, version: 1.1.0 }') })).toEqual([]);
  });
});

describe('the lock', () => {
  it('names every version, sorted by path', () => expect(formatLock(aParsedReport().allWaves).split('\n').slice(2).map((line) => line.trim().split(':')[0])).toEqual([W1, 'data/waves/w2/1.0.0.yaml', 'data/waves/w3/1.0.0.yaml', '']));
  it('keeps a hash that is there, whatever the file says now', () => expect(formatLock(aParsedReport({ 'data/lock.yaml': `locked:\n  ${W1}: sha256-${'0'.repeat(64)}\n` }).allWaves)).toContain(`${W1}: sha256-${'0'.repeat(64)}`));
});
