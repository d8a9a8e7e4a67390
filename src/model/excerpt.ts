import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { phrase } from '../terms/phrase.ts';
import type { Place } from '../terms/place.ts';
import type { Quote, Statement } from './report.ts';

/** The words of a quotation or statement as a language shows them: the original in its own language, else the editors' translation. */
export function quotedTextOf(lang: Lang, quote: Quote | Statement): string {
  if (quote.original.lang === lang) return quote.original.text;
  const translation = quote.translations[lang];
  if (translation === undefined) throw new Error(`Impossible: quote ${quote.id} without ${lang}`);
  return translation;
}

/** A part of a quotation, and whether words are left out before and after it. */
export interface Excerpt {
  readonly text: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The excerpt, or the whole text where none is asked for. */
export function excerptOf(lang: Lang, quote: Quote, excerpt: string | undefined): Excerpt {
  const whole = quotedTextOf(lang, quote);
  if (excerpt === undefined) return { text: whole, cutBefore: false, cutAfter: false };
  const at = whole.indexOf(excerpt);
  return { text: excerpt, cutBefore: at > 0, cutAfter: at + excerpt.length < whole.length };
}

/** The first words of a text, at most six, with a sign where more follow. */
export function openingOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 6 ? text : `${words.slice(0, 6).join(' ')}…`;
}

/** An excerpt must be a part of the text that its language shows, letter by letter. */
export function checkExcerpt(lang: Lang, quote: Quote, excerpt: string | undefined, place: Place): Diagnostic[] {
  if (excerpt === undefined || quotedTextOf(lang, quote).includes(excerpt)) return [];
  return [diagnostic('ATTRIBUTE_INVALID', place, { attribute: 'excerpt', actual: excerpt, expected: phrase('a-part-of-the-quotation', { quote: quote.id }), repair: phrase('copy-from-quotes', { text: quotedTextOf(lang, quote) }) })];
}
