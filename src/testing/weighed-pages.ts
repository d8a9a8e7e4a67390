import { attributeOf, childrenOf, elementsOf, isElement, isText, type Element, type Node } from './html-tree.ts';
import type { Page, SitePages } from './site-pages.ts';

/** Kinds of page that have a budget. */
export type WeighedKind = 'finding' | 'chapter';

/** A page with one chart, and how many words its running text has: without notes, tables and what stands around it. */
export interface WeighedPage {
  readonly kind: WeighedKind;
  readonly page: Page;
  readonly words: number;
}

/** What a chapter with a budget is about as long as. */
const CHAPTER_WORDS = 420;

/** Every finding and chapter of a site that has one chart. */
export function pagesWithOneChart(site: SitePages): WeighedPage[] {
  return site.pages.flatMap((page) => {
    const [locked] = elementsOf(page.document).filter((one) => attributeOf(one, 'data-locked') !== undefined);
    const charts = elementsOf(page.document, 'figure').filter((one) => attributeOf(one, 'class') === 'chart');
    if (!locked || page.name === undefined || page.path.startsWith('v/') || charts.length !== 1) return [];
    return [{ kind: page.name.startsWith('findings/') ? 'finding' : 'chapter', page, words: runningWords(locked) } as const];
  });
}

/** One page of each kind in each language: of chapters the one nearest to the length of the budget, of findings that of middle length. */
export function typicalPages(site: SitePages): WeighedPage[] {
  const all = pagesWithOneChart(site);
  return [...Map.groupBy(all, ({ kind, page }) => `${page.lang} ${kind}`).values()].map((pages) => {
    const sorted = pages.toSorted((a, b) => a.words - b.words);
    const middle = sorted[Math.floor(sorted.length / 2)] as WeighedPage;
    return middle.kind === 'finding' ? middle : sorted.reduce((best, one) => (Math.abs(one.words - CHAPTER_WORDS) < Math.abs(best.words - CHAPTER_WORDS) ? one : best));
  });
}

const ASIDE = new Set(['figure', 'nav', 'details', 'table', 'svg', 'script']);

function runningWords(root: Element): number {
  const words = (node: Node): string => {
    if (isElement(node) && (ASIDE.has(node.tagName) || /^(?:margin|claim-notes|citation|share|paper-foot.*|page-steps)$/.test(attributeOf(node, 'class') ?? ''))) return '';
    return isText(node) ? node.value : childrenOf(node).map(words).join('');
  };
  return words(root).split(/\s+/).filter((one) => /\p{L}|\p{N}/u.test(one)).length;
}
