import type { Lang } from '../terms/language.ts';

/** The likely script of a language as a Unicode script code, for example `Hebr` for `he`. */
export function scriptOf(lang: Lang): string {
  return new Intl.Locale(lang).maximize().script ?? 'Zyyy';
}

/** Codes that stand for several scripts at once, which regular expressions know only one by one. */
const COMPOSED: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Han', 'Hiragana', 'Katakana'], Kore: ['Hangul', 'Han'], Hans: ['Han'], Hant: ['Han'],
};

/** What matches one letter of a script, to be put inside the brackets of a regular expression. */
export function lettersOfScript(script: string): string {
  return (COMPOSED[script] ?? [script]).map((one) => `\\p{Script=${one}}`).join('');
}
