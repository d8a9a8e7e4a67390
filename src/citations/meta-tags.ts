import type { CitedWork } from './cited-work.ts';

/** What Google Scholar and Zotero read from the head of a page: names and contents of meta elements. */
export function citationTagsOf(work: CitedWork): (readonly [name: string, content: string])[] {
  const { address } = work;
  return [
    ['citation_title', work.title],
    ['citation_author', work.publisher],
    ...(work.whole === undefined ? [['citation_technical_report_institution', work.publisher] as const] : [['citation_inbook_title', work.whole] as const]),
    ['citation_publisher', work.publisher],
    ['citation_language', work.lang],
    ...(work.release ? [['citation_publication_date', work.release.date.replaceAll('-', '/')] as const] : []),
    ...(address === undefined ? [] : [['citation_public_url', address] as const, ['citation_abstract_html_url', address] as const]),
  ];
}
