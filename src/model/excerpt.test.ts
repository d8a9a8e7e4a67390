import { describe, expect, it } from 'vitest';
import type { QuoteId } from '../terms/ids.ts';
import { SOMEWHERE } from '../terms/place.fixture.ts';
import { checkExcerpt, excerptOf, openingOf, quotedTextOf } from './excerpt.ts';
import type { Quote } from './report.ts';

const quote: Quote = { id: 'q-22-4' as QuoteId, slide: 22, speaker: 'not-stated', original: { lang: 'he', text: 'אני שמח שהצטרפתי.' }, translations: { en: 'I am glad, so glad, that I joined.' } };

describe('a quotation', () => {
  it('is the original in its own language', () => expect(quotedTextOf('he', quote)).toBe('אני שמח שהצטרפתי.'));
  it('is the translation in another', () => expect(quotedTextOf('en', quote)).toBe('I am glad, so glad, that I joined.'));
  it('without a translation is a bug', () => expect(() => quotedTextOf('ar', quote)).toThrow('Impossible: quote q-22-4 without ar'));
});

it('opens with at most six words', () => expect(['one two', 'one two  three four five six', 'one two three four five six seven'].map(openingOf)).toEqual(['one two', 'one two  three four five six', 'one two three four five six…']));

describe('an excerpt', () => {
  it.each([
    [undefined, { text: 'I am glad, so glad, that I joined.', cutBefore: false, cutAfter: false }],
    ['I am glad', { text: 'I am glad', cutBefore: false, cutAfter: true }],
    ['so glad', { text: 'so glad', cutBefore: true, cutAfter: true }],
    ['that I joined.', { text: 'that I joined.', cutBefore: true, cutAfter: false }],
    ['I am glad, so glad, that I joined.', { text: 'I am glad, so glad, that I joined.', cutBefore: false, cutAfter: false }],
  ])('%j says what is cut', (excerpt, shown) => expect(excerptOf('en', quote, excerpt)).toEqual(shown));

  it('is a part of the text, letter by letter', () => expect([undefined, 'so glad', 'so Glad', 'אני שמח'].map((excerpt) => checkExcerpt('en', quote, excerpt, SOMEWHERE).length)).toEqual([0, 0, 1, 1]));
  it('that is none is told with the text to copy from', () => expect(checkExcerpt('he', quote, 'אני עצוב', SOMEWHERE)).toMatchObject([{ code: 'ATTRIBUTE_INVALID', hint: 'Copy it from data/quotes.yaml: אני שמח שהצטרפתי.' }]));
});
