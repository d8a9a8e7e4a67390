import { attributeOf, elementsOf, textBelow, type Element } from '../html-tree.ts';
import { languagesOf, type Page } from '../site-pages.ts';
import { faultAt, onEachPage } from './rule.ts';

const nameOf = (meta: Element) => attributeOf(meta, 'name') ?? attributeOf(meta, 'property');
const metaOf = (page: Page, name: string) => elementsOf(page.document, 'meta').filter((one) => nameOf(one) === name).map((one) => attributeOf(one, 'content') ?? '');

/** Every page says its language, direction, title, description and viewport, and forbids no zoom. */
export const pageHead = onEachPage((page, site) => {
  const languages = languagesOf(site);
  const fault = (wrong: boolean, message: string) => (wrong ? [faultAt(page, '<head>', message)] : []);
  const descriptions = metaOf(page, 'description');
  const titles = elementsOf(page.document, 'title').filter((one) => one.parentNode && 'tagName' in one.parentNode && one.parentNode.tagName === 'head');
  return [
    // A frozen page may be in a language that the report has no longer.
    ...fault(!languages.includes(page.lang) && !page.path.startsWith('v/'), `html lang is “${page.lang}”`),
    ...fault(page.name !== undefined && !page.path.startsWith(`${page.lang}/`), `html lang is “${page.lang}”, but the page stands elsewhere`),
    ...fault(!['rtl', 'ltr'].includes(page.dir), `html dir is “${page.dir}”`),
    ...fault(page.dir !== directionIn(page.lang), `html dir is “${page.dir}” in ${page.lang}`),
    ...fault(titles.length !== 1 || titles.some((one) => textBelow(one) === ''), 'there is not exactly one title with words'),
    ...fault(descriptions.length !== 1 || descriptions[0] === '', 'there is not exactly one description with words'),
    ...fault(metaOf(page, 'viewport').length !== 1 || /user-scalable\s*=\s*no|maximum-scale/.test(metaOf(page, 'viewport').join()), 'the viewport is missing or forbids to zoom'),
  ];
});

function directionIn(lang: string): string {
  return ['ar', 'fa', 'he', 'ur', 'yi'].includes(lang) ? 'rtl' : 'ltr';
}
