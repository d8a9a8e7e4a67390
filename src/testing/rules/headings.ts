import { elementsOf, textBelow } from '../html-tree.ts';
import { faultAt, onEachPage } from './rule.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** One `h1` a page, no level skipped on the way down, no heading without words. */
export const headings = onEachPage((page) => {
  const found = elementsOf(page.document, ...HEADINGS);
  const firsts = found.filter((one) => one.tagName === 'h1');
  const levels = found.map((one) => Number(one.tagName.slice(1)));
  return [
    ...(firsts.length === 1 ? [] : [faultAt(page, 'the whole page', `${firsts.length} headings of level 1, where there must be one`)]),
    ...found.flatMap((one, at) => (levels[at] as number > (levels[at - 1] ?? 0) + 1 ? [faultAt(page, one, `a heading of level ${levels[at]} follows one of level ${levels[at - 1] ?? 'none'}`)] : [])),
    ...found.filter((one) => textBelow(one) === '').map((one) => faultAt(page, one, 'a heading without words')),
  ];
});
