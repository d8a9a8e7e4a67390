import type { QuoteMarks } from '../terms/language.ts';

/** Quotation marks by language, as CLDR has them: outer opening and closing, inner opening and closing. */
const MARKS: Readonly<Record<string, string>> = {
  am: '«»‹›', ar: '«»“”', cs: '„“‚‘', da: '“”‘’', de: '„“‚‘', el: '«»“”', en: '“”‘’', es: '«»“”', fa: '«»‹›', fr: '«»“”', he: '””’’', hu: '„”»«', it: '«»“”',
  nb: '«»‘’', nl: '‘’“”', pl: '„”«»', pt: '“”‘’', ro: '„”«»', ru: '«»„“', sv: '””’’', ti: '“”‘’', tr: '“”‘’', uk: '«»„“',
};

/** The quotation marks that a language is likeliest to use; those of English where none are known. */
export function quotesOfLanguage(tag: string): QuoteMarks {
  const [open = '', close = '', innerOpen = '', innerClose = ''] = [...(MARKS[tag.split('-')[0] ?? ''] ?? '“”‘’')];
  return { open, close, innerOpen, innerClose };
}
