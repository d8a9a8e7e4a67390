import { attributeOf, elementsOf, textBelow } from '../html-tree.ts';
import { faultAt, onEachPage } from './rule.ts';

/** What is named for screen readers says a share as a percentage, never as a part of one. */
const SHARE = /(?<![\d.,])0[.,]\d{2}(?!\d)/;

/** No name or description, nor the title of a drawing, says a share as 0.97. */
export const namedNumbers = onEachPage((page) => elementsOf(page.document).flatMap((element) => {
  const names = [...['aria-label', 'alt', 'title'].flatMap((name) => attributeOf(element, name) ?? []), ...(['title', 'desc'].includes(element.tagName) ? [textBelow(element)] : [])];
  return names.filter((name) => SHARE.test(name)).map((name) => faultAt(page, element, `“${name}” names a share as a part of one`));
}));
