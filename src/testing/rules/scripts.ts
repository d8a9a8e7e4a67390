import { attributeOf, elementsOf, sourceOf, type Element } from '../html-tree.ts';
import { faultAt, onEachPage } from './rule.ts';

/** True for a script element that holds data, which no browser runs and no policy asks for. */
export function isData(script: Element): boolean {
  return attributeOf(script, 'type') === 'application/ld+json';
}

/** A page has no script but the one that sets the colours, whose hash the policy names, and one deferred module file. */
export const scripts = onEachPage((page) => {
  const scripts = elementsOf(page.document, 'script');
  const all = scripts.filter((one) => !isData(one));
  const data = scripts.filter(isData);
  const inline = all.filter((one) => attributeOf(one, 'src') === undefined);
  const files = all.filter((one) => attributeOf(one, 'src') !== undefined);
  return [
    ...data.filter((one) => !isJson(sourceOf(one))).map((one) => faultAt(page, one, 'data that is not JSON')),
    ...data.slice(1).map((one) => faultAt(page, one, 'a second element of data')),
    ...inline.slice(1).map((one) => faultAt(page, one, 'a second inline script')),
    ...files.slice(1).map((one) => faultAt(page, one, 'a second script file')),
    ...files.filter((one) => attributeOf(one, 'type') !== 'module' || attributeOf(one, 'async') !== undefined).map((one) => faultAt(page, one, 'a script file that is no deferred module')),
  ];
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
