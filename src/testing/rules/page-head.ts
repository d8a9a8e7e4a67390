import { attributeOf, elementsOf, textBelow, type Element } from '../html-tree.ts';
import { languagesOf, type Page, type SitePages } from '../site-pages.ts';
import { faultAt, onEachPage, type Rule } from './rule.ts';

const links = (page: Page, rel: string) => elementsOf(page.document, 'link').filter((one) => attributeOf(one, 'rel') === rel);
const nameOf = (meta: Element) => attributeOf(meta, 'name') ?? attributeOf(meta, 'property');
const metaOf = (page: Page, name: string) => elementsOf(page.document, 'meta').filter((one) => nameOf(one) === name).map((one) => attributeOf(one, 'content') ?? '');
/** The address of a page as its head must give it. */
const addressOf = (site: SitePages, path: string) => (site.origin === undefined ? `${site.base}${path}` : new URL(`${site.base}${path}`, site.origin).href);

/** Every page says its language, direction, title, description and viewport, and forbids no zoom. */
export const pageHead = onEachPage((page, site) => {
  const languages = languagesOf(site);
  const fault = (wrong: boolean, message: string) => (wrong ? [faultAt(page, '<head>', message)] : []);
  const descriptions = metaOf(page, 'description');
  const titles = elementsOf(page.document, 'title').filter((one) => one.parentNode && 'tagName' in one.parentNode && one.parentNode.tagName === 'head');
  return [
    ...fault(!languages.includes(page.lang), `html lang is “${page.lang}”`),
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

/** Every page names itself in every language and in the default one, and itself as canonical where the origin is known. */
export const hreflang = onEachPage((page, site) => {
  if (page.name === undefined) return [];
  const languages = languagesOf(site);
  const first = site.pages.find((one) => one.path === '')?.lang ?? languages[0];
  const wanted = new Map([...languages.map((lang) => [lang, addressOf(site, `${lang}/${page.name}`)] as const), ['x-default', addressOf(site, `${first}/${page.name}`)] as const]);
  const found = links(page, 'alternate').filter((one) => attributeOf(one, 'hreflang') !== undefined);
  const canonical = links(page, 'canonical').map((one) => attributeOf(one, 'href'));
  const expected = site.origin === undefined ? [] : [addressOf(site, page.path)];
  return [
    ...[...wanted].flatMap(([lang, href]) => {
      const hrefs = found.filter((one) => attributeOf(one, 'hreflang') === lang).map((one) => attributeOf(one, 'href'));
      return hrefs.length === 1 && hrefs[0] === href ? [] : [faultAt(page, '<head>', `hreflang ${lang} is ${hrefs.join(', ') || 'missing'}, not ${href}`)];
    }),
    ...found.filter((one) => !wanted.has(attributeOf(one, 'hreflang') ?? '')).map((one) => faultAt(page, one, `hreflang ${attributeOf(one, 'hreflang')} is no language of the site`)),
    ...(canonical.join() === expected.join() ? [] : [faultAt(page, '<head>', `canonical is ${canonical.join() || 'missing'}, not ${expected.join() || 'absent'}`)]),
  ];
});

/** No two pages of a language have the same title. */
export const distinctTitles: Rule = (site) => languagesOf(site).flatMap((lang) => {
  const titles = Map.groupBy(site.pages.filter((page) => page.path.startsWith(`${lang}/`)), (page) => elementsOf(page.document, 'title').map(textBelow)[0]);
  return [...titles].filter(([, pages]) => pages.length > 1).map(([title, pages]) => `${pages.map((page) => `/${page.path}`).join(', ')}: the same title, “${title}”`);
});
