import { expect, it } from 'vitest';
import { aVoice } from '../charts/voice.fixture.ts';
import { aChecking, aQuestionnaire } from '../checks/checks.fixture.ts';
import { aWaveYaml, someBatteries } from '../model/parsed-report.fixture.ts';
import type { AcceptableCode } from '../parse/exceptions-file.ts';
import { exceptionGroupsOf } from './exception-notes.ts';

const VOICE = aVoice('en');
const W3 = { 'data/waves/w3/1.0.0.yaml': aWaveYaml('w3', '{ count: 38 }', someBatteries('{ count: 36 }', '{ percent: 84 }', '{ percent: 100 }', '{ count: 15 }')) };
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const groupOf = (code: AcceptableCode, at: string) => exceptionGroupsOf(aChecking({
  ...W3, ...aQuestionnaire({ item: 'wordings: { w3: { he: גלוי, en: Frankness } }' }),
  'data/exceptions.yaml': `exceptions:\n  - { code: ${code}, check: 1, date: 2026-11-24, values: { ${at}: x }, reason: { he: כך, en: So } }\n`,
}).report, VOICE)[0];

it.each<[AcceptableCode, string, string]>([
  ['PERCENT_UNREACHABLE', 'trust.openness@w3', '84% out of 36: 30 respondents are 83%, 31 are 86%'],
  ['DISCLOSURE_RISK', 'trust.cheering@w3', '100%, out of 36 respondents: everyone who responded answered so'],
  ['BASE_ABOVE_RESPONDENTS', 'trust@w3', 'Printed base: 36; respondents in the wave: 38'],
  ['SUM_ABOVE_WHOLE', 'trust@w3', 'Sum of the shares: 184%'],
  ['WORDING_CHANGED', 'trust.openness@w1..w3', 'Wave: “Openness”; Wave: “Frankness”'],
  ['BREAK_CROSSED', 'trust.openness@w1..w3', 'Compared with each other: Wave and Wave'],
])('what %s flags is told in words', (code, at, text) => expect(plain(groupOf(code, at)?.entries[0]?.notes[0]?.text ?? '')).toBe(text));

it('a note has its address, its item and where it is from', () => expect(groupOf('DISCLOSURE_RISK', 'trust.cheering@w3')?.entries[0]?.notes[0]).toMatchObject({ id: 'disclosure-risk.trust.cheering.w3', item: 'Cheering', where: 'Trust, Wave, slide 15' }));
it('a reason says when it was given', () => expect(plain(groupOf('DISCLOSURE_RISK', 'trust.cheering@w3')?.entries[0]?.kept ?? '')).toBe('Looked at and left as it is on 24 November 2026.'));
it('checks of which nothing was accepted are not told', () => expect(exceptionGroupsOf(aChecking().report, VOICE)).toEqual([]));
