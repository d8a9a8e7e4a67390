import { sentencesOf } from '../i18n/sentences.ts';
import { rememberOf } from '../parse/remember-last.ts';
import { runningTextsOf } from '../parse/running-text.ts';
import type { Line } from '../parse/words.ts';
import type { Language } from '../terms/language.ts';
import type { Adviser, Advice } from './advice.ts';

/** Words of a sentence that a reader still holds together at its end. */
export const SENTENCE_WORDS = 35;
/** Words of a paragraph that still fits a phone's screen. */
export const PARAGRAPH_WORDS = 120;

/** A figure of the data and the words of the source count as one word each. */
const WORD = /[\p{L}\p{N}\p{M}\uE000\uFFFC][^\s–—]*/gu;

const wordsIn = (text: string) => text.match(WORD)?.length ?? 0;

/** Sentences and paragraphs that are too long. */
export const adviseLengths: Adviser = ({ passages }, { language }) => passages.filter(({ kind }) => kind === 'prose').flatMap(({ line }) => lengthsIn(line, language));

const lengthsIn = rememberOf((line: Line, language: Language) => runningTextsOf(line).flatMap(({ text, placeAt }): Advice[] => {
  const found: Advice[] = [];
  const length = wordsIn(text);
  if (length > PARAGRAPH_WORDS) found.push({ name: 'paragraph', place: placeAt(0), details: { actual: length, expected: PARAGRAPH_WORDS } });
  let at = 0;
  for (const sentence of sentencesOf(language.id, text)) {
    const words = wordsIn(sentence);
    if (words > SENTENCE_WORDS) found.push({ name: 'sentence', place: placeAt(at + sentence.search(/\S/)), details: { actual: words, expected: SENTENCE_WORDS } });
    at += sentence.length;
  }
  return found;
}));
