/** The id of a language as a report declares it: a BCP 47 tag such as `he`. */
export type Lang = string;

/** Writing direction. */
export type Dir = 'rtl' | 'ltr';

/** Outer and inner quotation marks, opening before closing. */
export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

/** Font files of a language, each a package path or a path in the report's folder, text face and display face. */
export interface FontFiles {
  readonly text: readonly string[];
  readonly display: readonly string[];
}

/** A language of a report; nothing about a language is known to the code besides this record. */
export interface Language {
  readonly id: Lang;
  readonly name: string;
  readonly dir: Dir;
  /** Locale of numbers, percentages and dates, for example `he-IL`. */
  readonly numbers: string;
  readonly quotes: QuoteMarks;
  readonly fonts: FontFiles;
}

/** The same thing said in each language of the report. */
export type Localized<T> = Readonly<Record<Lang, T>>;

/** What `make` gives for each of `languages`. */
export function inEachOf<T>(languages: readonly Pick<Language, 'id'>[], make: (lang: Lang) => T): Localized<T> {
  return Object.fromEntries(languages.map(({ id }) => [id, make(id)]));
}

/** The text in `lang`; parsing has made sure that it is there. */
export function textOf<T>(lang: Lang, localized: Localized<T>): T {
  const text = localized[lang];
  if (text === undefined) throw new Error(`Impossible: no text in ${lang}`);
  return text;
}
