import { elementsOf, textBelow } from '../html-tree.ts';
import { languagesOf } from '../site-pages.ts';
import type { Rule } from './rule.ts';

/** No two pages of a language have the same title. */
export const distinctTitles: Rule = (site) => languagesOf(site).flatMap((lang) => {
  const titles = Map.groupBy(site.pages.filter((page) => page.path.startsWith(`${lang}/`)), (page) => elementsOf(page.document, 'title').map(textBelow)[0]);
  return [...titles].filter(([, pages]) => pages.length > 1).map(([title, pages]) => `${pages.map((page) => `/${page.path}`).join(', ')}: the same title, “${title}”`);
});
