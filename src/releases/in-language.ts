import type { Lang } from '../terms/language.ts';

/** Where something stands in a file, and the dataset version that it is from: neither is told to readers as part of it. */
const UNTOLD = ['place', 'version'];

/** A value with every text in one language alone: what is said in each of `langs` gives way to its text in `lang`. */
export function inLanguage(lang: Lang, langs: readonly Lang[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguage(lang, langs, one));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => langs.includes(key))) return inLanguage(lang, langs, (value as Record<Lang, unknown>)[lang]);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !UNTOLD.includes(key)).map(([key, one]) => [key, inLanguage(lang, langs, one)]));
}
