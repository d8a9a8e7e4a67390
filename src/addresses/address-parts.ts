import type { Lang } from '../terms/language.ts';

/** What an address is made of, as far as that can be called otherwise one day; a frozen address (`v/`) has only its release. */
export interface AddressParts {
  readonly lang?: Lang;
  readonly page?: string;
  readonly finding?: string;
  readonly chart?: string;
  readonly release?: string;
}

/** Reads addresses (paths below the base, without a leading slash) back into the ids that they were made of. */
export interface AddressReader {
  partsOf(path: string): AddressParts;
  /** The same address of something else: each part that it has and `parts` names is replaced. */
  withParts(path: string, parts: AddressParts): string;
  /** What an anchor of a page or finding is written as: `page#anchor`, `findings/<id>#anchor`; undefined for addresses outside a language. */
  placeOf(path: string): string | undefined;
  /** The address of such a place in a language, without its anchor. */
  pathOf(lang: Lang, place: string): string;
}

/** Makes the reader; `languages` are all that the report has or ever had. */
export function createAddressReader(languages: Iterable<Lang>): AddressReader {
  const lang = `(?<lang>${[...languages].map((one) => one.replace(/[^\w-]/g, '')).join('|')})`;
  const patterns = [
    'v/(?<release>[^/]+)/',
    'f/(?<finding>[^/]+)/',
    `embed/${lang}/finding/(?<finding>[^/]+)/`,
    `embed/${lang}/(?<chart>[^/]+)/`,
    'files/findings/(?<finding>[^/.]+)\\.',
    `files/cards/findings/(?<finding>[^/.]+)\\.${lang}\\.`,
    `files/charts/(?<chart>[^/.]+)\\.(?:${lang}\\.)?`,
    `files/social/${lang}\\.`,
    `${lang}/findings/(?<finding>[^/]+)/`,
    `${lang}/(?<page>[^/]+)/$`,
    `${lang}/`,
  ].map((pattern) => new RegExp(`^${pattern}`, 'd'));
  const matchOf = (path: string) => patterns.find((pattern) => pattern.test(path))?.exec(path);
  return {
    partsOf: (path) => ({ ...matchOf(path)?.groups }),
    withParts: (path, parts) => {
      const ranges = Object.entries(matchOf(path)?.indices?.groups ?? {}).flatMap(([name, range]) => {
        const value = parts[name as keyof AddressParts];
        return range === undefined || value === undefined ? [] : [{ range, value }];
      });
      // From the end, so that the earlier places stay where they are.
      return ranges.sort((a, b) => b.range[0] - a.range[0]).reduce((text, { range: [from, to], value }) => text.slice(0, from) + value + text.slice(to), path);
    },
    placeOf: (path) => {
      const match = new RegExp(`^${lang}/(?<place>(?:.*[^/])?)/?$`).exec(path);
      return path.endsWith('/') && match ? match.groups?.['place'] || 'home' : undefined;
    },
    pathOf: (one, place) => (place === 'home' ? `${one}/` : `${one}/${place}/`),
  };
}
