import { createHash } from 'node:crypto';
import { attributeOf, elementsOf, sourceOf } from '../html-tree.ts';
import type { Page } from '../site-pages.ts';
import { faultAt, onEachPage } from './rule.ts';
import { isData } from './scripts.ts';

const WANTED: Readonly<Record<string, string>> = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", 'font-src': "'self'", 'connect-src': "'self'", 'require-trusted-types-for': "'script'", 'trusted-types': "'none'" };

/** Every page carries a policy that allows nothing but itself, and that names each inline script and style of the page by hash. */
export const policy = onEachPage((page) => {
  const directives = policyOf(page);
  if (!directives) return [faultAt(page, '<head>', 'there is not exactly one content security policy')];
  const named = (directive: string, text: string) => directives.get(directive)?.includes(hashOf(text));
  return [
    ...Object.entries(WANTED).filter(([name, value]) => directives.get(name)?.join(' ') !== value).map(([name, value]) => faultAt(page, '<head>', `${name} is ${directives.get(name)?.join(' ') ?? 'missing'}, not ${value}`)),
    ...[...directives].flatMap(([name, sources]) => sources.filter((one) => !/^'(?:none|self|sha256-[\w+/=]+)'$/.test(one) && !(name === 'img-src' && one === 'data:') && !(name === 'require-trusted-types-for' && one === "'script'")).map((one) => faultAt(page, '<head>', `${name} allows ${one}`))),
    ...elementsOf(page.document, 'script').filter((one) => attributeOf(one, 'src') === undefined && !isData(one) && !named('script-src', sourceOf(one))).map((one) => faultAt(page, one, 'an inline script that the policy blocks')),
    ...elementsOf(page.document, 'style').filter((one) => !named('style-src', sourceOf(one))).map((one) => faultAt(page, one, 'a style that the policy blocks')),
  ];
});

/** The directives of a page's policy, or undefined where it has none. */
function policyOf(page: Page): Map<string, string[]> | undefined {
  const metas = elementsOf(page.document, 'meta').filter((one) => attributeOf(one, 'http-equiv')?.toLowerCase() === 'content-security-policy');
  const [meta] = metas;
  if (!meta || metas.length > 1) return undefined;
  return new Map((attributeOf(meta, 'content') ?? '').split(';').map((one) => one.trim().split(/\s+/)).filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]));
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
