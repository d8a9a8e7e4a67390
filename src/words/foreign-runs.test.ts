import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { ARABIC, ENGLISH, HEBREW } from '../i18n/language.fixture.ts';
import { markForeignRuns } from './foreign-runs.ts';

const inHebrew = (text: string) => markForeignRuns(text, 'he', [HEBREW, ARABIC, ENGLISH]);
const inEnglish = (text: string) => markForeignRuns(text, 'en', [HEBREW, ARABIC, ENGLISH]);

describe('runs of another language', () => {
  it('are marked with its language and direction', () => expect(inHebrew('סקר How are things נערך')).toBe('סקר <span lang="en" dir="ltr">How are things</span> נערך'));
  it('are marked beside runs of a third', () => expect(inHebrew('One two, ثقة')).toBe('<span lang="en" dir="ltr">One two</span>, <span lang="ar" dir="rtl">ثقة</span>'));
  it('are single words too, where the script is not Latin', () => expect(inEnglish('The word מובהק, and תשפ״ד')).toBe('The word <span lang="he" dir="rtl">מובהק</span>, and <span lang="he" dir="rtl">תשפ״ד</span>'));
  it('are no single Latin words', () => expect(inHebrew('לפי WCAG בלבד')).toBe('לפי WCAG בלבד'));
  it('are no words of the same language', () => expect([inHebrew('אמון רב'), inEnglish('much trust')]).toEqual(['אמון רב', 'much trust']));
  it('are no names of entities', () => expect(inHebrew('א & ב < ג "ד"')).toBe('א &amp; ב &lt; ג &quot;ד&quot;'));
  it('are none in a report of one language', () => expect(markForeignRuns('How are things <b>', 'he', [HEBREW])).toBe('How are things &lt;b&gt;'));
});

it('adds nothing but marks, whatever the words', () => {
  const words = fc.array(fc.constantFrom('one', 'two', 'אמון', 'ثقة', ' ', '<', '&', '"', ';', 'amp;', '-', '\u00A0', '3')).map((parts) => parts.join(''));
  fc.assert(fc.property(words, fc.constantFrom('he', 'en', 'ar'), (text, lang) => {
    const { childNodes } = parseFragment(markForeignRuns(text, lang, [HEBREW, ARABIC, ENGLISH]));
    const shown = childNodes.map((node) => ('value' in node ? node.value : 'childNodes' in node && node.childNodes[0] && 'value' in node.childNodes[0] ? node.childNodes[0].value : '')).join('');
    expect(shown).toBe(text);
  }));
});
