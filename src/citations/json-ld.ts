import type { CitedWork } from './cited-work.ts';

/** What search engines are told of a page besides its citation. */
export interface Described {
  /** What it says, in short. */
  readonly description: string;
  /** Address of its picture. */
  readonly image?: string | undefined;
  /** Address of the same page in each other language. */
  readonly translations?: readonly { readonly lang: string; readonly address: string }[];
}

/** Files that hold the data of a report. */
export interface DescribedData extends Described {
  readonly licence?: string | undefined;
  readonly files: readonly { readonly name: string; readonly format: string; readonly address: string }[];
}

const organisation = (name: string) => ({ '@type': 'Organization', name });

function common(work: CitedWork, { description, image, translations = [] }: Described) {
  const { address, release } = work;
  return {
    '@context': 'https://schema.org', name: work.title, inLanguage: work.lang, description,
    author: organisation(work.publisher), publisher: organisation(work.publisher), version: work.versions.join(', '),
    ...(release && { datePublished: release.date, archivedAt: release.address }), ...(address !== undefined && { url: address }), ...(image !== undefined && { image }),
    ...(translations.length > 0 && { workTranslation: translations.map(({ lang, address: url }) => ({ '@type': 'CreativeWork', inLanguage: lang, url })) }),
  };
}

const wholeOf = ({ whole, lang, genre }: CitedWork) => (whole === undefined ? {} : { isPartOf: { '@type': 'Report', name: whole, inLanguage: lang, genre } });

/** A finding as schema.org has it: a claim that stands in a report. */
export function findingLdOf(work: CitedWork, described: Described & { readonly identifier: string }): object {
  return { ...common(work, described), '@type': 'Claim', text: described.description, identifier: described.identifier, ...wholeOf(work) };
}

/** A chapter as schema.org has it. */
export function chapterLdOf(work: CitedWork, described: Described): object {
  return { ...common(work, described), '@type': 'Chapter', ...wholeOf(work) };
}

/** The report as schema.org has it; `source` is what it is based on. */
export function reportLdOf(work: CitedWork, described: Described & { readonly source: string }): object {
  return { ...common(work, described), '@type': 'Report', genre: work.genre, isBasedOn: { '@type': 'CreativeWork', name: described.source } };
}

/** The data of the report as schema.org has it. */
export function datasetLdOf(work: CitedWork, { files, licence, ...described }: DescribedData): object {
  const { author, ...rest } = common(work, described);
  return {
    ...rest, '@type': 'Dataset', creator: author, isAccessibleForFree: true, ...(licence !== undefined && { license: licence }), ...wholeOf(work),
    distribution: files.map(({ name, format, address }) => ({ '@type': 'DataDownload', name, encodingFormat: format, contentUrl: address })),
  };
}

/** JSON as the content of a script element: no text in it can end the element or begin another. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
