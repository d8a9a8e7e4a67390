import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'parse5';
import { attributeOf, elementsOf, type Element, type Node } from './html-tree.ts';

/** One page of a built site. */
export interface Page {
  /** The address below the base, without a leading slash: `he/trust/`, `404.html`, or nothing for the first page. */
  readonly path: string;
  readonly html: string;
  readonly document: Node;
  readonly root: Element;
  readonly lang: string;
  readonly dir: string;
  /** The path without the language, where the page has counterparts in the other languages that it names; short addresses, embeds and frozen pages have none. */
  readonly name: string | undefined;
}

/** A built site as its files say. */
export interface SitePages {
  /** Base path of the site; begins and ends with `/`. */
  readonly base: string;
  /** Origin of the site where it is known. */
  readonly origin: string | undefined;
  /** Every file below the folder, with `/` between its parts. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  /** The text of a file, or undefined where there is none. */
  textOf(file: string): string | undefined;
}

/** Built sites that were read in this process: parsing their pages takes seconds, and nothing changes them. */
const read = new Map<string, SitePages>();

/** Reads a built site, once for all who ask. */
export function readSite(folder: string, base = '/', origin?: string): SitePages {
  const key = JSON.stringify([folder, base, origin]);
  const site = read.get(key) ?? readFolder(folder, base, origin);
  read.set(key, site);
  return site;
}

function readFolder(folder: string, base: string, origin: string | undefined): SitePages {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1).split(sep).join('/')).sort();
  return siteOf(new Map(files.map((file) => [file, () => readFileSync(join(folder, file), 'utf8')])), base, origin);
}

/** What a release keeps of a page, which stands as a file of its own beside the page that holds it. */
const LOCKED = /(?:^|\/)locked\.html$/;

/** A site of files that need not stand on a disk. */
export function siteOf(texts: ReadonlyMap<string, () => string>, base = '/', origin?: string): SitePages {
  const pages = [...texts].filter(([file]) => file.endsWith('.html') && !LOCKED.test(file)).map(([file, read]) => pageOf(file, read()));
  return { base, origin, pages, files: new Set(texts.keys()), textOf: (file) => texts.get(file)?.() };
}

function pageOf(file: string, html: string): Page {
  const document = parse(html);
  const [root] = elementsOf(document, 'html');
  if (!root) throw new Error('Impossible: a parsed page without html');
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  const [, name] = /^(?!(?:f|v|embed)\/)[^/]+\/(.*)$/.exec(path) ?? [];
  return { path, html, document, root, lang: attributeOf(root, 'lang') ?? '', dir: attributeOf(root, 'dir') ?? '', name };
}

/** The languages of a site: the folders that hold a first page. */
export function languagesOf(site: SitePages): string[] {
  return site.pages.filter((page) => page.name === '').map((page) => page.path.slice(0, -1));
}

/** The file that an address of this site leads to, with its fragment; undefined where it leads elsewhere. */
export function targetOf(site: SitePages, page: Page, href: string): { readonly file: string; readonly fragment: string } | undefined {
  const here = new URL(`${site.base}${page.path}`, site.origin ?? 'http://here.invalid');
  const url = new URL(href, here);
  if (url.origin !== here.origin) return undefined;
  const below = url.pathname.startsWith(site.base) ? url.pathname.slice(site.base.length) : `outside the base: ${url.pathname}`;
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  return { file: decodeURI(file), fragment: decodeURIComponent(url.hash.slice(1)) };
}
