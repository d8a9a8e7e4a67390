import { attributeOf, elementsOf } from '../html-tree.ts';
import { faultAt, onEachPage } from './rule.ts';

/** No id stands twice on a page, inlined drawings included. */
export const uniqueIds = onEachPage((page) => {
  const seen = new Set<string>();
  return elementsOf(page.document).flatMap((element) => {
    const id = attributeOf(element, 'id');
    if (id === undefined) return [];
    const found = id === '' || /\s/.test(id) ? [faultAt(page, element, `the id “${id}” is empty or holds a space`)] : seen.has(id) ? [faultAt(page, element, `the id ${id} stands twice`)] : [];
    seen.add(id);
    return found;
  });
});
