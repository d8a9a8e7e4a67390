import { apaOf, type CitationPart, type Translation } from './apa.ts';
import type { CitationTerms, CitedWork } from './cited-work.ts';
import { cslItemOf } from './csl-item.ts';
import { bibtexOf, cslJsonOf, risOf } from './reference-files.ts';

/** A citation in words: of the text in `lang`, for a reader of another language where it is `translated`. */
export interface CitationInWords {
  readonly lang: string;
  readonly translated: boolean;
  readonly parts: readonly CitationPart[];
}

/** A work as a reader can take its citation along. */
export interface Citation {
  readonly work: CitedWork;
  /** APA: of the text in the reader's language, then of the text in each other language, in that language and with a translation. */
  readonly apa: readonly CitationInWords[];
  readonly bibtex: string;
  readonly ris: string;
  readonly cslJson: string;
}

/** The citations of a work in the reader's language, its first text being `work`; `others` are its texts in the other languages. */
export function citationOf(work: CitedWork, terms: CitationTerms, others: readonly { readonly work: CitedWork; readonly terms: CitationTerms }[]): Citation {
  const translation: Translation = work;
  const item = cslItemOf(work, terms);
  return {
    work,
    apa: [
      { lang: work.lang, translated: false, parts: apaOf(work, terms) },
      ...others.flatMap((other) => [
        { lang: other.work.lang, translated: false, parts: apaOf(other.work, other.terms) },
        { lang: other.work.lang, translated: true, parts: apaOf(other.work, terms, translation) },
      ]),
    ],
    bibtex: bibtexOf(item), ris: risOf(item), cslJson: cslJsonOf(item),
  };
}
