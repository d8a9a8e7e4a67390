import { describe, expect, it } from 'vitest';
import { formatHeaders, headersOf } from './headers.ts';

describe('a page may be framed', () => {
  it.each(['embed/he/trust/', 'embed/he/finding/trust-cheering/', 'v/2026.1/embed/he/trust/'])('by every site: %s', (path) => expect(headersOf(path)).toEqual({ 'Content-Security-Policy': 'frame-ancestors *' }));
  it.each(['', 'he/', 'he/embed/', 'f/trust-cheering/', 'v/2026.1/', 'v/2026.1/he/findings/embed/', 'v/embed/', '404.html', 'files/charts/trust.he.svg'])('by none: “%s”', (path) => expect(headersOf(path)).toEqual({
    'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' }));
});

const FILES = ['index.html', '404.html', 'he/index.html', 'he/trust/index.html', 'embed/resize.js', 'embed/he/trust/index.html', 'v/a-1/index.html', 'v/a-1/he/trust/index.html', 'v/a-1/embed/he/trust/index.html', 'v/a-1/style.css'];
const DENIED = "  Content-Security-Policy: frame-ancestors 'none'\n  X-Frame-Options: DENY\n";
const ALLOWED = '  Content-Security-Policy: frame-ancestors *\n';

describe('the file of headers', () => {
  it('has one rule for each folder, below its base', () => expect(formatHeaders(FILES, '/a/')).toBe(
    `/a/\n${DENIED}/a/404.html\n${DENIED}/a/embed/*\n${ALLOWED}/a/he/*\n${DENIED}/a/v/a-1/\n${DENIED}/a/v/a-1/embed/*\n${ALLOWED}/a/v/a-1/he/*\n${DENIED}`));
  it('says of each address what is served with it, once', () => {
    const rules = formatHeaders(FILES, '/').match(/^\/.*$/gm) ?? [];
    for (const file of FILES.filter((one) => one.endsWith('.html'))) {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const fitting = rules.filter((rule) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule));
      expect(fitting.map((rule) => headersOf(rule.slice(1)))).toEqual([headersOf(path.slice(1))]);
    }
  });
});
