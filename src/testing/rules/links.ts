import { attributeOf, elementsOf } from '../html-tree.ts';
import { targetOf, type Page, type SitePages } from '../site-pages.ts';
import { faultAt, onEachPage } from './rule.ts';

/** Every link of the site leads to a file of the site, and every fragment to an id of that page. */
export const links = onEachPage((page, site) => elementsOf(page.document, 'a', 'area', 'link', 'script', 'img', 'source', 'use', 'image', 'iframe', 'object').flatMap((element) => (
  ['href', 'src', 'data', 'xlink:href'].flatMap((name) => {
    const href = attributeOf(element, name);
    if (href === undefined || /^(?:mailto|tel|data):/.test(href)) return [];
    const missing = missingAt(site, page, href);
    return missing === undefined ? [] : [faultAt(page, element, missing)];
  })
)));

function missingAt(site: SitePages, page: Page, href: string): string | undefined {
  if (href === '') return 'an empty address';
  const target = targetOf(site, page, href);
  if (!target) return undefined;
  if (!site.files.has(target.file)) return `${href} leads to no file of the site`;
  if (target.fragment === '' || !target.file.endsWith('.html')) return undefined;
  return idsOf(site, target.file).has(target.fragment) ? undefined : `${href} leads to no id of ${target.file}`;
}

const known = new WeakMap<SitePages, Map<string, ReadonlySet<string>>>();

function idsOf(site: SitePages, file: string): ReadonlySet<string> {
  const ofSite = known.get(site) ?? new Map<string, ReadonlySet<string>>();
  known.set(site, ofSite);
  const page = site.pages.find((one) => one.path === file.replace(/(^|\/)index\.html$/, '$1'));
  const ids = ofSite.get(file) ?? new Set(page ? elementsOf(page.document).flatMap((one) => attributeOf(one, 'id') ?? []) : []);
  ofSite.set(file, ids);
  return ids;
}
