import type { Lang } from '../terms/language.ts';

/** The sentences of a text, as the language ends them; together they are the text. */
export function sentencesOf(lang: Lang, text: string): string[] {
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map((one) => one.segment);
}
