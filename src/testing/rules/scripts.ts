import { attributeOf, elementsOf } from '../html-tree.ts';
import { faultAt, onEachPage } from './rule.ts';

/** A page has no script but the one that sets the colours, whose hash the policy names, and one deferred module file. */
export const scripts = onEachPage((page) => {
  const all = elementsOf(page.document, 'script');
  const inline = all.filter((one) => attributeOf(one, 'src') === undefined);
  const files = all.filter((one) => attributeOf(one, 'src') !== undefined);
  return [
    ...inline.slice(1).map((one) => faultAt(page, one, 'a second inline script')),
    ...files.slice(1).map((one) => faultAt(page, one, 'a second script file')),
    ...files.filter((one) => attributeOf(one, 'type') !== 'module' || attributeOf(one, 'async') !== undefined).map((one) => faultAt(page, one, 'a script file that is no deferred module')),
  ];
});
