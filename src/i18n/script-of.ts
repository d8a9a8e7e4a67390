import type { Lang } from '../terms/language.ts';

/** The likely script of a language as a Unicode script code, for example `Hebr` for `he`. */
export function scriptOf(lang: Lang): string {
  return new Intl.Locale(lang).maximize().script ?? 'Zyyy';
}
