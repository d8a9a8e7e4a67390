/**
 * The region in which a language is likeliest to be read, by CLDR; undefined where it knows none.
 *
 * Example: `likelyRegionOf('he')` is `'IL'`.
 */
export function likelyRegionOf(lang: string): string | undefined {
  return new Intl.Locale(lang).maximize().region;
}
