import { ancestorsOf, attributeOf, elementsOf } from '../html-tree.ts';
import { languagesOf } from '../site-pages.ts';
import { faultAt, onEachPage } from './rule.ts';

/** The header leads to the same page in every other language, and says which language that is. */
export const languageSwitch = onEachPage((page, site) => {
  if (page.name === undefined) return [];
  const inHeader = elementsOf(page.document, 'a').filter((one) => attributeOf(one, 'hreflang') !== undefined && ancestorsOf(one).some(({ tagName }) => tagName === 'header'));
  return languagesOf(site).filter((lang) => lang !== page.lang).flatMap((lang) => {
    const found = inHeader.filter((one) => attributeOf(one, 'hreflang') === lang);
    const [link] = found;
    const wanted = `${site.base}${lang}/${page.name}`;
    if (!link || found.length > 1) return [faultAt(page, '<header>', `${found.length} links to ${lang}, where there must be one`)];
    return [
      ...(attributeOf(link, 'href') === wanted ? [] : [faultAt(page, link, `the switch leads to ${attributeOf(link, 'href')}, not ${wanted}`)]),
      ...(attributeOf(link, 'lang') === lang ? [] : [faultAt(page, link, `the switch has lang ${attributeOf(link, 'lang')}, not ${lang}`)]),
    ];
  });
});
