import type { ChartId, FindingId, WaveId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';

/** Addresses of a site: each comes from ids, never from wording; all end with a slash and begin with the base path. */
export interface Addresses {
  /** The page that chooses a language. */
  readonly root: string;
  home(lang: Lang): string;
  /** A chapter or a fixed page by its name; `home` is the language's first page. */
  page(lang: Lang, name: string, anchor?: string): string;
  finding(lang: Lang, id: FindingId): string;
  /** The short address of a finding, the same in every language: it leads on to the reader's. */
  short(id: FindingId): string;
  /** What other sites show of a chart in a frame. */
  embedChart(lang: Lang, id: ChartId): string;
  embedFinding(lang: Lang, id: FindingId): string;
  /** The page of one version of a wave. */
  dataset(lang: Lang, wave: WaveId, version: string, anchor?: string): string;
  /** The list of what a release keeps, of one language or of all. */
  release(tag: string, lang?: Lang): string;
  /** The frozen copy of a page in a release, by the address of the page. */
  frozen(tag: string, address: string): string;
  /** The feed of releases and corrections in a language. */
  feed(lang: Lang): string;
  /** A file of the site by its path without a leading slash. */
  file(path: string): string;
  /** The address with the site's origin, or undefined while the site has no address. */
  absolute(path: string): string | undefined;
}

/** Makes the addresses of a site under `base` (begins and ends with `/`), at `origin` where it is known. */
export function createAddresses(base: string, origin: string | undefined): Addresses {
  const withAnchor = (path: string, anchor: string | undefined) => (anchor === undefined ? path : `${path}#${anchor}`);
  return {
    root: base,
    home: (lang) => `${base}${lang}/`,
    page: (lang, name, anchor) => withAnchor(name === 'home' ? `${base}${lang}/` : `${base}${lang}/${name}/`, anchor),
    finding: (lang, id) => `${base}${lang}/findings/${id}/`,
    short: (id) => `${base}f/${id}/`,
    embedChart: (lang, id) => `${base}embed/${lang}/${id}/`,
    embedFinding: (lang, id) => `${base}embed/${lang}/finding/${id}/`,
    dataset: (lang, wave, version, anchor) => withAnchor(`${base}${lang}/data/${wave}/${version}/`, anchor),
    release: (tag, lang) => `${base}v/${tag}/${lang === undefined ? '' : `${lang}/`}`,
    frozen: (tag, address) => `${base}v/${tag}/${address.slice(base.length)}`,
    feed: (lang) => `${base}${lang}/feed.xml`,
    file: (path) => `${base}${path}`,
    absolute: (path) => (origin === undefined ? undefined : new URL(path, origin).href),
  };
}
