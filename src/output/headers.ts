/** Who may show a page in a frame: said in headers alone, since a policy inside a page cannot say it. */

/** The headers that a host is to send. */
export type Headers = Readonly<Record<string, string>>;

/** What is made for frames, and its frozen copies. */
const FRAMED = /^(?:v\/[^/]+\/)?embed\//;

const ANYWHERE: Headers = { 'Content-Security-Policy': 'frame-ancestors *' };
const NOWHERE: Headers = { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };

/** The headers of an address below the base, without a leading slash: what is made for frames may be framed by every site, all else by none. */
export function headersOf(path: string): Headers {
  return FRAMED.test(path) ? ANYWHERE : NOWHERE;
}

/**
 * The same as a file `_headers`, which Netlify, Cloudflare Pages and others read. Hosts put together what several rules say of an address, so no two rules here
 * speak of the same: there is one for each folder with pages, for each such folder of each release below `v/`, and for each page beside them. `paths` are the files below the base; only
 * pages have rules, since hosts limit how many they read.
 */
export function formatHeaders(paths: Iterable<string>, base: string): string {
  const patterns = new Set([...paths].filter((path) => path.endsWith('.html')).map(patternOf));
  const rules = [...patterns].sort().map((pattern) => [`${base}${pattern}`, ...Object.entries(headersOf(pattern)).map(([name, value]) => `  ${name}: ${value}`)].join('\n'));
  return `${rules.join('\n')}\n`;
}

/** The rule that speaks of a page: that of the folder that it stands in, or its own where it stands beside folders that have rules. */
function patternOf(path: string): string {
  const own = path.replace(/(^|\/)index\.html$/, '$1');
  const [, folder] = /^(v\/[^/]+\/[^/]+\/|(?!v\/)[^/]+\/)/.exec(path) ?? [];
  return folder === undefined ? own : `${folder}*`;
}
