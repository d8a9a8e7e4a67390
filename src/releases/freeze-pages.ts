import { cutLocked, stylesOf } from './cut-locked.ts';
import { relativePath } from './relative-path.ts';

/** A site as built: the folder's pages by the path of the page (ends with `/`), its base path, and its origin where that is known. */
export interface BuiltSite {
  readonly base: string;
  readonly origin?: string | undefined;
  readonly pages: ReadonlyMap<string, string>;
  /** True where the site has the file, by its path below the base. */
  has(file: string): boolean;
}

/** What a release stores: texts by their path in its folder, and files that are copied from the same path of the site. */
export interface Frozen {
  readonly texts: ReadonlyMap<string, string>;
  readonly copies: readonly string[];
}

/** Files that a release keeps besides those that its style names: records and figures, with the schemas that they name beside them, cards, drawings. Pictures of charts as pixels can be drawn from their SVG and are left out. */
const KEPT_FILES = /^files\/(findings\/[^/]+\.json|cards\/findings\/[^/]+\.png|charts\/[^/]+\.(csv|json|svg)|schemas\/(finding|chart)\.json)$/;
/** What the interactive view fetches, which no locked part has. */
const LIVE_FILES = /\.vega\.json$/;

/** Everything of a built site that a release stores: the locked part of every page that has one, the style that it needs, the files of findings and charts. */
export function freezePages(site: BuiltSite, files: readonly string[]): Frozen {
  const texts = new Map<string, string>();
  const kept = files.filter((file) => KEPT_FILES.test(file) && !LIVE_FILES.test(file));
  const lockedPages = [...site.pages].filter(([path, html]) => !path.startsWith('v/') && cutLocked(html, (one) => one) !== undefined).map(([path]) => path);
  const held = new Set([...kept, ...lockedPages]);
  const fonts = new Set<string>();
  for (const [stylesheet, pages] of Map.groupBy(lockedPages, (path) => (path.startsWith('embed/') ? 'embed/style.css' : 'style.css'))) {
    for (const page of pages) texts.set(`${page}locked.html`, cutLocked(site.pages.get(page) ?? '', (address) => frozenAddress(site, page, address, held)) ?? '');
    // In the order of the first page that has it; pages of one layout have the same.
    const rules = new Set(pages.flatMap((page) => stylesOf(site.pages.get(page) ?? '')));
    texts.set(stylesheet, `${[...rules].map((css) => freezeStyle(site, stylesheet, css, fonts)).join('\n')}\n`);
  }
  return { texts, copies: [...kept, ...fonts] };
}

/** The path below the site's base that an address leads to, with its query and fragment apart; undefined where it leads elsewhere. */
function pathOf({ base, origin }: BuiltSite, page: string, address: string): { readonly path: string; readonly rest: string } | undefined {
  const home = origin ?? 'https://site.invalid';
  const url = URL.parse(address, `${home}${base}${page}`);
  if (!url || url.origin !== home || !url.pathname.startsWith(base)) return undefined;
  return { path: decodeURI(url.pathname.slice(base.length)), rest: `${url.search}${url.hash}` };
}

/** An address of a locked part, relative: to what the release holds in its own folder, else to the living site, whose addresses the ledger keeps alive. */
function frozenAddress(site: BuiltSite, page: string, address: string, held: ReadonlySet<string>): string {
  if (address.startsWith('#') || /^(data|mailto|tel):/.test(address)) return address;
  const to = pathOf(site, page, address);
  if (!to) {
    if (address.startsWith('/')) throw new Error(`Impossible: the locked part of ${page} leads outside the site's base: ${address}`);
    return address;
  }
  if (to.path === page) return to.rest === '' ? './' : to.rest;
  if (held.has(to.path)) return `${relativePath(page, to.path)}${to.rest}`;
  return `../../${'../'.repeat(page.split('/').length - 1)}${to.path}${to.rest}`;
}

/** The rules of a stylesheet with the files that they name beside them; the files are added to `fonts`. */
function freezeStyle(site: BuiltSite, stylesheet: string, css: string, fonts: Set<string>): string {
  const folder = stylesheet.slice(0, stylesheet.lastIndexOf('/') + 1);
  return css.replace(/url\(\s*(["']?)(?!data:|#)([^"')]+)\1\s*\)/g, (_, quote: string, address: string) => {
    const to = pathOf(site, folder, address);
    if (!to || !site.has(to.path)) throw new Error(`Impossible: a style names ${address}, which the site does not have`);
    fonts.add(to.path);
    return `url(${quote}${relativePath(folder, to.path)}${quote})`;
  });
}
