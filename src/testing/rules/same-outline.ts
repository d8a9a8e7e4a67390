import { elementsOf } from '../html-tree.ts';
import { languagesOf, type Page } from '../site-pages.ts';
import { faultAt, type Rule } from './rule.ts';

const outlineOf = (page: Page) => elementsOf(page.document, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((one) => one.tagName.slice(1)).join(' ');

/** Every page stands in every language, with the same sequence of heading levels. */
export const sameOutline: Rule = (site) => {
  const [first, ...others] = languagesOf(site);
  const inLanguage = (lang: string | undefined) => new Map(site.pages.filter((page) => page.path.startsWith(`${lang}/`)).map((page) => [page.name ?? '', page]));
  const originals = inLanguage(first);
  return others.flatMap((lang) => {
    const pages = inLanguage(lang);
    return [...new Set([...originals.keys(), ...pages.keys()])].flatMap((name) => {
      const [original, page] = [originals.get(name), pages.get(name)];
      if (!original || !page) return [`/${original ? lang : first}/${name}: the page is missing in this language`];
      return outlineOf(original) === outlineOf(page) ? [] : [faultAt(page, 'the headings', `levels ${outlineOf(page)}, but ${outlineOf(original)} in ${first}`)];
    });
  });
};
