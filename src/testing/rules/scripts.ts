import { createHash } from 'node:crypto';
import { attributeOf, childrenOf, elementsOf, isText, type Element } from '../html-tree.ts';
import type { Page } from '../site-pages.ts';
import { faultAt, onEachPage } from './rule.ts';

const contentOf = (element: Element) => childrenOf(element).map((node) => (isText(node) ? node.value : '')).join('');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The directives of a page's policy, or undefined where it has none. */
function policyOf(page: Page): Map<string, string[]> | undefined {
  const metas = elementsOf(page.document, 'meta').filter((one) => attributeOf(one, 'http-equiv')?.toLowerCase() === 'content-security-policy');
  const [meta] = metas;
  if (!meta || metas.length > 1) return undefined;
  return new Map((attributeOf(meta, 'content') ?? '').split(';').map((one) => one.trim().split(/\s+/)).filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]));
}

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

/** Every page carries a policy that allows nothing but itself, and that names each inline script and style of the page by hash. */
export const policy = onEachPage((page) => {
  const directives = policyOf(page);
  if (!directives) return [faultAt(page, '<head>', 'there is not exactly one content security policy')];
  const wanted: Readonly<Record<string, string>> = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", 'font-src': "'self'", 'connect-src': "'self'" };
  const named = (directive: string, text: string) => directives.get(directive)?.includes(hashOf(text));
  return [
    ...Object.entries(wanted).filter(([name, value]) => directives.get(name)?.join(' ') !== value).map(([name, value]) => faultAt(page, '<head>', `${name} is ${directives.get(name)?.join(' ') ?? 'missing'}, not ${value}`)),
    ...[...directives].flatMap(([name, sources]) => sources.filter((one) => !/^'(?:none|self|sha256-[\w+/=]+)'$/.test(one) && !(name === 'img-src' && one === 'data:')).map((one) => faultAt(page, '<head>', `${name} allows ${one}`))),
    ...elementsOf(page.document, 'script').filter((one) => attributeOf(one, 'src') === undefined && !named('script-src', contentOf(one))).map((one) => faultAt(page, one, 'an inline script that the policy blocks')),
    ...elementsOf(page.document, 'style').filter((one) => !named('style-src', contentOf(one))).map((one) => faultAt(page, one, 'a style that the policy blocks')),
  ];
});
