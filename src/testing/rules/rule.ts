import { placeOf, type Element } from '../html-tree.ts';
import type { Page, SitePages } from '../site-pages.ts';

/** A rule of the built site: what breaks it, each in a sentence that names page and place; nothing where all is well. */
export type Rule = (site: SitePages) => string[];

/** A sentence about a place of a page. */
export function faultAt(page: Page, place: Element | string, message: string): string {
  return `/${page.path}: ${message}, at ${typeof place === 'string' ? place : placeOf(place)}`;
}

/** A rule that looks at one page at a time. */
export function onEachPage(check: (page: Page, site: SitePages) => string[]): Rule {
  return (site) => site.pages.flatMap((page) => check(page, site));
}
