import { attributeOf, elementsOf, type Element } from '../html-tree.ts';
import { faultAt, onEachPage } from './rule.ts';

/** No page takes keys from a screen reader, none has an order of its own for Tab, and what leads through a page has a name. */
export const plainRoles = onEachPage((page) => {
  const navs = elementsOf(page.document, 'nav');
  const nameOf = (one: Element) => attributeOf(one, 'aria-label') ?? attributeOf(one, 'aria-labelledby') ?? '';
  return [
    ...elementsOf(page.document).filter((one) => attributeOf(one, 'role') === 'application').map((one) => faultAt(page, one, 'role application')),
    ...elementsOf(page.document).filter((one) => Number(attributeOf(one, 'tabindex') ?? 0) > 0).map((one) => faultAt(page, one, 'an order of its own for Tab')),
    ...navs.filter((one) => nameOf(one) === '').map((one) => faultAt(page, one, 'a nav without a name')),
  ];
});
