import { describe, expect, it } from 'vitest';
import { formatHeaders, headersOf, policyFor, scriptsIn } from './headers.ts';

const SCRIPTS = ['sha256-a=', 'sha256-b='];

describe('a page may be framed', () => {
  it.each(['embed/he/trust/', 'embed/he/finding/trust-cheering/', 'v/2026.1/embed/he/trust/'])('by every site: %s', (path) => {
    const { 'Content-Security-Policy': policy, 'X-Frame-Options': frames } = headersOf(path, SCRIPTS);
    expect([policy, frames]).toEqual([expect.stringMatching(/; frame-ancestors \*$/), undefined]);
  });
  it.each(['', 'he/', 'he/embed/', 'f/trust-cheering/', 'v/2026.1/', 'v/2026.1/he/findings/embed/', 'v/embed/', '404.html', 'files/charts/trust.he.svg'])('by none: “%s”', (path) => expect(headersOf(path, SCRIPTS)).toMatchObject({
    'Content-Security-Policy': expect.stringMatching(/; frame-ancestors 'none'$/), 'X-Frame-Options': 'DENY' }));
});

it('the policy names all inline scripts and nothing unsafe', () => expect(policyFor(false, SCRIPTS)).toBe("script-src 'self' 'sha256-a=' 'sha256-b='; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
  + "script-src-attr 'none'; style-src-attr 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; media-src 'none'; manifest-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"));

it.each([['fonts/a.1234.woff2', 'public, max-age=31536000, immutable'], ['_astro/a.js', 'public, max-age=31536000, immutable'], ['he/', 'public, max-age=300'], ['v/1.0/fonts/a.woff2', 'public, max-age=300']])('%s is kept: %s', (path, caching) => expect(headersOf(path, SCRIPTS)['Cache-Control']).toBe(caching));

const FILES = ['index.html', '404.html', 'he/index.html', 'he/trust/index.html', 'embed/resize.js', 'embed/he/trust/index.html', 'v/a-1/index.html', 'v/a-1/he/trust/index.html', 'v/a-1/embed/he/trust/index.html', 'v/a-1/style.css', 'fonts/a.woff2', 'files/a.csv'];
describe('the file of headers', () => {
  it('has one rule for each folder, below its base', () => expect(formatHeaders(FILES, '/a/', SCRIPTS).match(/^\/.*$/gm)).toEqual(
    ['/a/', '/a/404.html', '/a/embed/*', '/a/fonts/*', '/a/he/*', '/a/v/a-1/', '/a/v/a-1/embed/*', '/a/v/a-1/he/*']));
  it('says under each what its pages are served with', () => expect(formatHeaders(['he/index.html'], '/', SCRIPTS)).toBe(
    `/he/*\n  Content-Security-Policy: ${policyFor(false, SCRIPTS)}\n  X-Frame-Options: DENY\n  X-Content-Type-Options: nosniff\n  Cache-Control: public, max-age=300\n`));
  it('can be read back', () => expect(scriptsIn(formatHeaders(FILES, '/', SCRIPTS))).toEqual(SCRIPTS));
  it('says of each address what is served with it, once', () => {
    const rules = formatHeaders(FILES, '/', SCRIPTS).match(/^\/.*$/gm) ?? [];
    for (const file of FILES.filter((one) => one.endsWith('.html'))) {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const fitting = rules.filter((rule) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule));
      expect(fitting.map((rule) => headersOf(rule.slice(1), SCRIPTS))).toEqual([headersOf(path.slice(1), SCRIPTS)]);
    }
  });
});
