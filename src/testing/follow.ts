import { attributeOf, childrenOf, elementsOf, textBelow, type Element } from './html-tree.ts';
import { targetOf, type Page, type SitePages } from './site-pages.ts';

/** A published address: a file, or a page with an anchor of it. */
export interface Published {
  readonly path: string;
  readonly anchor?: string;
}

/** Every address that a site offers, read off the site and not off its ledger: its files, and each anchor that one of its links leads to. */
export function publishedIn(site: SitePages): Published[] {
  const files = [...site.files].filter((file) => !/^(?:\.|_|fonts\/|404\.html$|icon\.svg$|apple-touch-icon\.png$|robots\.txt$|sitemap\.xml$|manifest\.json$)|\.(?:woff2|css|ico|br|gz)$/.test(file));
  const anchors = new Set(site.pages.flatMap((page) => elementsOf(page.document, 'a').flatMap((link) => {
    const target = targetOf(site, page, attributeOf(link, 'href') ?? '');
    const isPart = target === undefined || target.fragment === '' || /\/report\/index\.html$|^v\//.test(target.file) || /^(?:main$|note-)/.test(target.fragment);
    return isPart ? [] : [`${target.file}#${target.fragment}`];
  })));
  return [...files.map((file) => ({ path: pathOf(file) })), ...[...anchors].map((one) => ({ path: pathOf(one.split('#')[0] ?? ''), anchor: one.split('#')[1] ?? '' }))];
}

const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');
const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
const hasClass = (element: Element, name: string) => attributeOf(element, 'class')?.split(' ').includes(name) === true;

/** What following an address without script comes to: itself, another place, a tombstone; or what is wrong. */
export type Followed = { readonly kind: 'there' | 'moved' | 'gone' } | { readonly kind: 'lost'; readonly why: string };

/** Follows an address in a site as a reader without script does: every link on the way must lead on. */
export function follow(site: SitePages, { path, anchor }: Published): Followed {
  if (!site.files.has(fileOf(path))) return { kind: 'lost', why: 'is not there' };
  const page = site.pages.find((one) => one.path === path);
  if (!page) return { kind: 'there' };
  const place = anchor === undefined ? undefined : elementsOf(page.document).find((one) => attributeOf(one, 'id') === anchor);
  const [standIn] = elementsOf(page.document).filter((one) => hasClass(one, 'stand-in'));
  const way = standIn && elementsOf(standIn, 'a').find((one) => attributeOf(one, 'data-moved') !== undefined);
  if (standIn && !way) return textBelow(standIn).length > 60 ? { kind: 'gone' } : { kind: 'lost', why: 'is gone and does not say why' };
  if (anchor !== undefined && !place) return { kind: 'lost', why: `has no ${anchor}` };
  if (place && hasClass(place, 'lost-anchor')) {
    const [link] = elementsOf(place, 'a');
    return link ? along(site, page, link) : childrenOf(place).length > 0 ? { kind: 'gone' } : { kind: 'lost', why: `says nothing of ${anchor}` };
  }
  return way ? along(site, page, way) : { kind: 'there' };
}

function along(site: SitePages, page: Page, link: Element): Followed {
  const href = attributeOf(link, 'href') ?? '';
  const target = targetOf(site, page, href);
  const there = target && site.pages.find(({ path }) => fileOf(path) === target.file);
  const isThere = there && (target.fragment === '' || elementsOf(there.document).some((one) => attributeOf(one, 'id') === target.fragment));
  return isThere ? { kind: 'moved' } : { kind: 'lost', why: `leads to ${href}, which is not there` };
}
