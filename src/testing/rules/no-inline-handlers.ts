import { elementsOf } from '../html-tree.ts';
import { faultAt, onEachPage } from './rule.ts';

/** No style attribute, no event handler, no `javascript:` address: the policy would block them without a word. */
export const noInlineHandlers = onEachPage((page) => elementsOf(page.document).flatMap((element) => (
  element.attrs.filter(({ name, value }) => name === 'style' || /^on[a-z]/.test(name) || /^\s*javascript:/i.test(value)).map(({ name }) => faultAt(page, element, `the attribute ${name}`))
)));
