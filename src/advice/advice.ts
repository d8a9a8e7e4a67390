import type { StyleWords } from '../parse/vocabulary-file.ts';
import type { Code } from '../terms/codes.ts';
import type { Language } from '../terms/language.ts';
import type { Details } from '../terms/phrase.ts';
import type { Place } from '../terms/place.ts';
import type { Report } from '../model/report.ts';
import type { Page } from './passage.ts';

/** What advice is called in a comment that switches it off, and its code. */
export const ADVICE = {
  sentence: 'STYLE_SENTENCE', paragraph: 'STYLE_PARAGRAPH', cause: 'STYLE_CAUSE', base: 'STYLE_BASE', abbreviation: 'STYLE_ABBREVIATION',
  quotes: 'STYLE_QUOTES', dashes: 'STYLE_DASHES', spaces: 'STYLE_SPACES', sign: 'STYLE_SIGN',
} as const satisfies Readonly<Record<string, Code>>;
export type AdviceName = keyof typeof ADVICE;

/** One place where the style of words can be better. */
export interface Advice {
  readonly name: AdviceName;
  readonly place: Place;
  readonly details: Details;
}

/** What advice is worked out from. */
export interface StyleContext {
  readonly report: Report;
  readonly language: Language;
  readonly words: StyleWords;
  /** Letters that the language joins to the front of a word. */
  readonly prefixes: readonly string[];
}

/** Looks through the words of one page in one language. */
export type Adviser = (page: Page, context: StyleContext) => Advice[];
