import { describe, expect, it } from 'vitest';
import { aLine } from '../parse/reading.fixture.ts';
import type { StatementId } from '../terms/ids.ts';
import { checkStated, lettersOf, statedTextsOf } from './check-stated.ts';
import type { Statement } from './report.ts';

const statement = (slide: number, hebrew: string, english: string): Statement => ({ id: `s-${slide}` as StatementId, slide, original: { lang: 'he', text: hebrew }, translations: { en: english } });
const stated = statedTextsOf([
  statement(9, 'חל שיפור מובהק ביחסי האמון בין חברי הקהילה', 'There was a marked improvement in trust, they said'),
  statement(9, '97% הביעו הסכמה (9.5 בממוצע)', '97% expressed agreement (9.5 on average)'),
  statement(15, 'האמון היה ”גבוה”', 'Trust was “high”'),
]);
const codes = (lang: string, words: string, slide = 9) => {
  const [node] = aLine(`<Stated slide="${slide}">${words}</Stated>`).line;
  return node?.kind === 'stated' ? checkStated(lang, node, stated).map((one) => one.code) : ['no stated words'];
};

describe('words of the source', () => {
  it.each([
    ['he', 'חל שיפור מובהק ביחסי האמון בין חברי הקהילה'], ['he', 'שיפור מובהק'], ['he', 'שיפור **מובהק**'], ['he', '97% הביעו'], ['he', '9.5 בממוצע'],
    ['en', 'a marked improvement in trust'], ['en', 'A marked improvement'], ['en', 'in trust they said'], ['en', 'trust – they said'], ['en', '97% expressed agreement'],
  ])('are found in %s: %s', (lang, words) => expect(codes(lang, words)).toEqual([]));
  it('are found whatever their quotation marks', () => expect([codes('en', 'Trust was "high"', 15), codes('he', 'האמון היה "גבוה"', 15)]).toEqual([[], []]));

  it.each([
    ['en', 'a market improvement'], ['en', 'improvement marked'], ['en', 'said. There was'], ['en', 'was a mark'], ['he', 'ביחסי אמון'],
    ['he', '7% הביעו'], ['he', '9 בממוצע'], ['he', '5 בממוצע'], ['he', '97 הביעו'], ['en', 'שיפור מובהק'], ['he', 'a marked improvement'], ['he', '…'],
  ])('are not found in %s: %s', (lang, words) => expect(codes(lang, words)).toEqual(['STATED_NOT_FOUND']));
  it('are sought on their slide only', () => expect(codes('he', 'שיפור מובהק', 15)).toEqual(['STATED_NOT_FOUND']));

  it('that are not found are told with the nearest statement of the slide', () => {
    const [node] = aLine('<Stated slide="9">97% exprest agreement (9.5 on average)</Stated>').line;
    expect(node?.kind === 'stated' && checkStated('en', node, stated)[0]?.hint).toContain('97% expressed agreement (9.5 on average)');
  });
  it('on a slide without statements are told so', () => {
    const [node] = aLine('<Stated slide="3">a</Stated>').line;
    expect(node?.kind === 'stated' && checkStated('en', node, stated)[0]?.hint).toContain('the slide has no statement there');
  });
});

it.each([['A – “b”, c!', 'a b c'], ['תשפ״ד', 'תשפ ד'], ['9.5, 1,200 and 36.', '9.5 1,200 and 36'], ['97 %', '97 %'], ['…', '']])('keeps of %s its letters and numbers', (text, letters) => expect(lettersOf(text)).toBe(letters));
