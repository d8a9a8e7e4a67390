import type { Page } from './site-pages.ts';

/** Of the frozen pages of all releases one of each kind in each language: what they keep was looked at when it was released, and their shells differ in their words only. */
export function withoutCopies(pages: readonly Page[]): Page[] {
  const kinds = Map.groupBy(pages.filter(({ path }) => path.startsWith('v/')), ({ path }) => path.split('/').slice(2).map((part, at, { length }) => (at === length - 2 && at > 0 ? '*' : part)).join('/'));
  const kept = new Set([...kinds.values()].map(([first]) => first));
  return pages.filter((page) => !page.path.startsWith('v/') || kept.has(page));
}
