/** What a site promises: addresses that others may have written down, each with the anchors of a page and the columns of a CSV. */
export type Promised = ReadonlyMap<string, { readonly anchors: readonly string[]; readonly columns: readonly string[] }>;

/** What the ledger calls the site's first address, which is nothing below the base. */
export const ROOT_PATH = './';

/**
 * Not promised: the page for what is not found, what only pages load (fonts, styles and scripts whose names are hashes, icons), what hosts and search engines fetch
 * anew each time, and the folder's own marker.
 */
const PLUMBING = /^(?:404\.html|_astro\/.*|.*\.(?:css|woff2)|favicon\.ico|icon\.svg|apple-touch-icon\.png|robots\.txt|sitemap\.xml|_headers|manifest\.json|\.[^/]*|.*\.(?:br|gz))$/;

/** True for a file of the site whose address others may have written down; a page by its `index.html`. */
export function isPromisedFile(path: string): boolean {
  return !PLUMBING.test(path);
}

/** The address of a file of the site: of an `index.html` that of its folder. */
export function addressOf(file: string): string {
  return file === 'index.html' ? ROOT_PATH : file.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * True for a page whose anchors are promised where something leads to them. Not those of frozen pages, whose bytes are held by their hashes, nor those of the
 * printed report: its parts lead to the pages where they live.
 */
export function hasPromisedAnchors(address: string): boolean {
  return (address.endsWith('/') || address === ROOT_PATH) && !/^v\//.test(address) && !/^[^/]+\/report\/$/.test(address);
}

/** True for an id that can be promised: not the start of the words, nor notes, which are numbered by their order. */
export function isPromisedAnchor(id: string): boolean {
  return id !== '' && id !== 'main' && !/^note-(?:ref-)?\d+$/.test(id);
}
