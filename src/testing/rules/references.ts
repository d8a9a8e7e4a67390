import { attributeOf, elementsOf } from '../html-tree.ts';
import { faultAt, onEachPage } from './rule.ts';

const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'aria-owns', 'aria-flowto', 'aria-activedescendant', 'aria-errormessage', 'headers', 'for', 'list', 'form', 'popovertarget'];

/** Every id that an attribute names, `url(#id)` of drawings included, stands on the page. */
export const references = onEachPage((page) => {
  const elements = elementsOf(page.document);
  const ids = new Set(elements.flatMap((one) => attributeOf(one, 'id') ?? []));
  return elements.flatMap((element) => element.attrs.flatMap(({ name, value }) => {
    const named = REFERENCES.includes(name) ? value.split(/\s+/).filter(Boolean) : [...value.matchAll(/url\(["']?#([^"')]+)["']?\)/g)].map(([, id = '']) => id);
    if (REFERENCES.includes(name) && named.length === 0) return [faultAt(page, element, `${name} is empty`)];
    return named.filter((id) => !ids.has(id)).map((id) => faultAt(page, element, `${name} names the id ${id}, which is not on the page`));
  }));
});
