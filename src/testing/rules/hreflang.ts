import { attributeOf, elementsOf } from '../html-tree.ts';
import { languagesOf, type Page, type SitePages } from '../site-pages.ts';
import { faultAt, onEachPage } from './rule.ts';

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

function links(page: Page, rel: string) {
  return elementsOf(page.document, 'link').filter((one) => attributeOf(one, 'rel') === rel);
}

/** The address of a page as its head must give it. */
function addressOf(site: SitePages, path: string): string {
  return site.origin === undefined ? `${site.base}${path}` : new URL(`${site.base}${path}`, site.origin).href;
}
