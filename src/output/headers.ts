/** What a host is to send with each address: who may frame it, what its page may load, and for how long it holds. */

/** The headers that a host is to send. */
export type Headers = Readonly<Record<string, string>>;

/** What is made for frames, and its frozen copies. */
export const FRAMED = /^(?:v\/[^/]+\/)?embed\//;
/** Files that are named after their bytes. */
export const HASHED = /^(?:_astro|fonts)\//;

/** How long a page may be shown without asking again, and a file that is named after its bytes. */
export const CACHING = { page: 'public, max-age=300', hashed: 'public, max-age=31536000, immutable' } as const;

/**
 * The policy of every page as a header. Styles differ from page to page, and so do their hashes; they, and all that is not named here, are governed by the policy that
 * stands in each page. Both hold. `scripts` are the hashes of all inline scripts;
 * of a site that does not tell them the header says nothing of scripts.
 */
export function policyFor(isFramed: boolean, scripts: readonly string[]): string {
  const nothing = ['script-src-attr', 'style-src-attr', 'object-src', 'frame-src', 'worker-src', 'media-src', 'manifest-src', 'base-uri', 'form-action'].map((name) => `${name} 'none'`);
  const own = scripts.length === 0 ? [] : [`script-src 'self'${scripts.map((one) => ` '${one}'`).join('')}`];
  return [...own, "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", ...nothing, `frame-ancestors ${isFramed ? '*' : "'none'"}`].join('; ');
}

/** The headers of an address below the base, without a leading slash: what is made for frames may be framed by every site, all else by none. */
export function headersOf(path: string, scripts: readonly string[]): Headers {
  const isFramed = FRAMED.test(path);
  return {
    'Content-Security-Policy': policyFor(isFramed, scripts), ...(!isFramed && { 'X-Frame-Options': 'DENY' }), 'X-Content-Type-Options': 'nosniff',
    'Cache-Control': HASHED.test(path) ? CACHING.hashed : CACHING.page,
  };
}

/**
 * The same as a file `_headers`, which Netlify, Cloudflare Pages and others read. Hosts put together what several rules say of an address, so no two rules here
 * speak of the same: there is one for each folder with pages or with files named after their bytes, for each such folder of each release below `v/`, and for each page beside them. `paths` are the files below the base; no other
 * files have rules, since hosts limit how many they read.
 */
export function formatHeaders(paths: Iterable<string>, base: string, scripts: readonly string[]): string {
  const patterns = new Set([...paths].filter((path) => path.endsWith('.html') || HASHED.test(path)).map(patternOf));
  const rules = [...patterns].sort().map((pattern) => [`${base}${pattern}`, ...Object.entries(headersOf(pattern, scripts)).map(([name, value]) => `  ${name}: ${value}`)].join('\n'));
  return `${rules.join('\n')}\n`;
}

/** The rule that speaks of a page: that of the folder that it stands in, or its own where it stands beside folders that have rules. */
function patternOf(path: string): string {
  const own = path.replace(/(^|\/)index\.html$/, '$1');
  const [, folder] = /^(v\/[^/]+\/[^/]+\/|(?!v\/)[^/]+\/)/.exec(path) ?? [];
  return folder === undefined ? own : `${folder}*`;
}

/** The hashes of scripts that a file `_headers` names. */
export function scriptsIn(headers: string): string[] {
  return [...new Set([...headers.matchAll(/'(sha256-[^']+)'/g)].map(([, hash = '']) => hash))];
}
