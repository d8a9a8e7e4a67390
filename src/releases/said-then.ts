import type { Lang, Localized } from '../terms/language.ts';

/** Words of a release with the language that they are in, which may be one that the report no longer has. */
export interface Said {
  readonly lang: Lang;
  readonly text: string;
}

/** Words of a release in `lang`; where the release did not have it, in the first of `languages` that it has, else in any; undefined where nothing was said. */
export function saidThen(lang: Lang, words: Localized<string> | undefined, languages: readonly Lang[]): Said | undefined {
  const found = [lang, ...languages, ...Object.keys(words ?? {})].find((one) => words?.[one] !== undefined);
  return found === undefined ? undefined : { lang: found, text: words?.[found] as string };
}
