import { stringify } from 'yaml';
import { lastingAddressOf, type CitedWork } from './cited-work.ts';

/** The report as `CITATION.cff` (Citation File Format 1.2.0) names it: the data, and the report as the work to cite. `message` asks to cite it. */
export function citationCffOf(work: CitedWork, { message, abstract }: { readonly message: string; readonly abstract: string }): string {
  const address = lastingAddressOf(work);
  const authors = [{ name: work.publisher }];
  const known = { ...(work.release && { 'date-released': work.release.date }), ...(address !== undefined && { url: address }) };
  const published = work.release && { year: Number(work.release.date.slice(0, 4)) };
  return stringify({
    'cff-version': '1.2.0', message, type: 'dataset', title: work.title, abstract, authors, version: work.release?.tag ?? work.versions.join(', '), ...known,
    'preferred-citation': {
      type: 'report', title: work.title, authors, institution: { name: work.publisher }, languages: [work.lang.split('-')[0]], ...published, ...known,
    },
  }, { lineWidth: 0, aliasDuplicateObjects: false });
}
