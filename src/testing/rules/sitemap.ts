import { languagesOf } from '../site-pages.ts';
import type { Rule } from './rule.ts';

/** The sitemap lists every page of every language once, with its counterparts, and nothing else. */
export const sitemap: Rule = (site) => {
  const xml = site.textOf('sitemap.xml');
  if (xml === undefined) return ['/sitemap.xml: there is none'];
  const address = (path: string) => (site.origin === undefined ? `${site.base}${path}` : new URL(`${site.base}${path}`, site.origin).href);
  const entries = [...xml.matchAll(/<url>([^]*?)<\/url>/g)].map(([, entry = '']) => entry);
  const listed = entries.map((entry) => /<loc>([^<]*)<\/loc>/.exec(entry)?.[1] ?? '');
  const wanted = site.pages.filter((page) => page.name !== undefined);
  return [
    ...wanted.map((page) => [page, listed.filter((one) => one === address(page.path)).length] as const).filter(([, times]) => times !== 1).map(([page, times]) => `/sitemap.xml: /${page.path} stands in it ${times} times`),
    ...listed.filter((one) => !wanted.some((page) => address(page.path) === one)).map((one) => `/sitemap.xml: ${one} is no page of the site`),
    ...wanted.flatMap((page) => {
      const entry = entries[listed.indexOf(address(page.path))] ?? '';
      return languagesOf(site).filter((lang) => !entry.includes(`hreflang="${lang}" href="${address(`${lang}/${page.name}`)}"`)).map((lang) => `/sitemap.xml: the entry of /${page.path} does not name its counterpart in ${lang}`);
    }),
  ];
};
