import { attributeOf, elementsOf, sourceOf, type Element } from '../html-tree.ts';
import { faultAt, onEachPage } from './rule.ts';

const LOADING = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'ping', 'manifest', 'background'];
const isElsewhere = (address: string, origin: string | undefined) => /^\s*(?:[a-z][a-z\d+.-]*:)?\/\//i.test(address) && (origin === undefined || !address.startsWith(`${origin}/`));

/** A page loads nothing from another origin; links that lead away say so. */
export const sameOrigin = onEachPage((page, site) => elementsOf(page.document).flatMap((element) => [
  ...element.attrs.filter(({ name, value }) => LOADING.includes(name) && value.split(/,\s+/).some((one) => isElsewhere(one, site.origin))).map(({ name, value }) => faultAt(page, element, `${name} loads ${value}`)),
  ...element.attrs.filter(({ name, value }) => /^(?:xlink:)?href$/.test(name) && isElsewhere(value, undefined) && !mayLead(element, value, site.origin)).map(({ value }) => faultAt(page, element, `${value} leads to another origin`)),
  ...(element.tagName === 'style' ? [...sourceOf(element).matchAll(/(?:@import|url\()\s*["']?(?:[a-z]+:)?\/\/[^"')\s]*/gi)].map(([found]) => faultAt(page, '<style>', found)) : []),
]));

function mayLead(element: Element, href: string, origin: string | undefined): boolean {
  const rel = (attributeOf(element, 'rel') ?? '').split(/\s+/);
  if (element.tagName === 'a') return rel.includes('external');
  return element.tagName === 'link' && rel.some((one) => one === 'canonical' || one === 'alternate') && !isElsewhere(href, origin);
}
