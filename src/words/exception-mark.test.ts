import { describe, expect, it } from 'vitest';
import { createAddresses } from '../addresses/addresses.ts';
import { ENGLISH } from '../i18n/language.fixture.ts';
import { createVoice } from '../i18n/voice.ts';
import { parseSubject } from '../parse/subject.ts';
import { exceptionMarkHtml, flaggedIn } from './exception-mark.ts';
import { renderLine } from './render-line.ts';
import { aContext, EN, wordsOf } from './words-context.fixture.ts';

const VOICE = createVoice(ENGLISH, { 'exception.mark': 'Note: {what}', 'exception.label.DISCLOSURE_RISK': 'few <b>', 'exception.label.PERCENT_UNREACHABLE': 'no count', 'separator.semicolon': '; ' });
const context = { voice: VOICE, addresses: createAddresses('/', undefined) };
const report = { exceptions: [{ code: 'DISCLOSURE_RISK', values: [{ subject: parseSubject('trust.cheering@w3') }] }] } as never;
const marks = (...texts: string[]) => {
  const lines = texts.map(wordsOf);
  const found = flaggedIn(report, lines);
  return lines.map((line) => line.map((node) => (found.has(node) ? '*' : '.')).join(''));
};

describe('the sign beside a value', () => {
  it('leads to its note and says what it is', () => expect(exceptionMarkHtml([{ code: 'PERCENT_UNREACHABLE', at: 'trust.win-win@w3' }], context)).toBe(
    '<sup class="data-note"><a href="/en/data-notes/#percent-unreachable.trust.win-win.w3" aria-label="Note: no count">*</a></sup>'));
  it('is one where several things were accepted, with all of them in its name, and no markup from it', () => expect(exceptionMarkHtml([{ code: 'DISCLOSURE_RISK', at: 'a.b@c' }, { code: 'PERCENT_UNREACHABLE', at: 'a.b@c' }], context)).toContain('aria-label="Note: few &lt;b&gt;; no count"'));
  it('is not there where nothing was accepted', () => expect(exceptionMarkHtml([], context)).toBe(''));
});

describe('the values of a page that carry the sign', () => {
  it('are those of which something was accepted', () => expect(marks('a <Value of="trust.openness@w3"/> b <Value of="trust.cheering@w3"/>')).toEqual(['...*']));
  it('carry it the first time only', () => expect(marks('<Value of="trust.cheering@w3"/>', '<Value of="trust.cheering@w3"/>')).toEqual(['*', '.']));
  it('carry it outside claims and links, where a second link may stand', () => expect(marks('a <Claim id="a"><Value of="trust.cheering@w3"/></Claim>', '[a <Value of="trust.cheering@w3"/>](page:data)', '<Value of="trust.cheering@w3"/>')).toEqual(['..', '.', '*']));
});

it('stands after the figure in words', () => {
  const line = wordsOf('<Value of="trust.cheering@w3"/>');
  const voice = { ...EN, say: (key: string, slots?: never) => (key.startsWith('exception') ? key : EN.say(key, slots)), join: String };
  expect(renderLine(line, { ...aContext(EN), voice, flagged: new Map([[line[0] as never, [{ code: 'DISCLOSURE_RISK', at: 'trust.cheering@w3' }]]]) })).toMatch(/100%<\/bdi><sup class="data-note">/);
});
