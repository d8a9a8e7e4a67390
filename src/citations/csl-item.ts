import { lastingAddressOf, type CitationTerms, type CitedWork } from './cited-work.ts';

/** A work as CSL-JSON names it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'chapter' | 'report';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher: string;
  readonly genre: string;
  readonly version: string;
  readonly language: string;
  readonly note: string;
  readonly URL?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

/** The work for reference managers; a part of the report is a chapter of it, and its publisher is its author. */
export function cslItemOf(work: CitedWork, terms: CitationTerms): CslItem {
  const { id, lang, title, whole, genre, publisher, release, after } = work;
  const version = work.versions.join(', ');
  const address = lastingAddressOf(work);
  return {
    id: `${id}-${lang}`, type: whole === undefined ? 'report' : 'chapter', title, ...(whole !== undefined && { 'container-title': whole }),
    author: [{ literal: publisher }], publisher, genre, version, language: lang, note: `${terms.status(release, after)}; ${terms.data} ${version}`,
    ...(address !== undefined && { URL: address }),
    ...(release && { issued: { 'date-parts': [release.date.split('-').map(Number)] } }),
  };
}
