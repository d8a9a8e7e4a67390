import { sentencesOf } from '../i18n/sentences.ts';
import type { Lang } from '../terms/language.ts';

/** The sentence around an offset of a text, as the language ends sentences. */
export function sentenceBounds(lang: Lang, text: string, at: number): { readonly from: number; readonly to: number } {
  let from = 0;
  for (const sentence of sentencesOf(lang, text)) {
    if (at < from + sentence.length) return { from, to: from + sentence.length };
    from += sentence.length;
  }
  return { from: 0, to: text.length };
}
