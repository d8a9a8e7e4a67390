/** Checks who imports whom: the table below is the architecture, and there are no cycles. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** A room may import itself and the rooms of its row, nothing else. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  terms: [],
  i18n: ['terms'],
  statistics: [],
  parse: ['terms', 'i18n'],
  versions: ['terms', 'parse'],
  model: ['terms', 'statistics', 'parse', 'versions'],
  addresses: ['terms'],
  fonts: ['terms'],
  styles: [],
  bench: ['terms'],
  checks: ['terms', 'statistics', 'parse', 'model'],
  advice: ['terms', 'i18n', 'parse', 'model'],
  translation: ['terms', 'i18n', 'parse'],
  claims: ['terms', 'i18n', 'statistics', 'parse', 'model'],
  words: ['terms', 'i18n', 'statistics', 'parse', 'model', 'addresses'],
  charts: ['terms', 'i18n', 'statistics', 'parse', 'model', 'fonts', 'styles', 'words'],
  citations: ['terms', 'i18n'],
  pictures: ['terms', 'fonts', 'styles', 'charts'],
  tables: ['terms', 'i18n', 'statistics', 'parse', 'model', 'claims', 'words', 'charts', 'versions'],
  releases: ['terms', 'i18n', 'parse', 'model', 'addresses', 'claims', 'words', 'charts', 'tables', 'versions'],
  impact: ['terms', 'i18n', 'parse', 'model', 'releases', 'addresses', 'claims', 'words', 'charts', 'tables', 'versions'],
  editor: ['terms', 'parse'],
  drafting: ['terms', 'i18n', 'parse', 'editor'],
  import: ['terms', 'i18n', 'statistics', 'parse', 'model', 'versions'],
  report: ['translation', 'advice', 'editor', 'drafting', 'terms', 'i18n', 'parse', 'model', 'addresses', 'fonts', 'checks', 'claims', 'words', 'charts', 'statistics', 'tables', 'pictures', 'styles', 'versions', 'citations', 'releases', 'import'],
  client: ['terms', 'charts', 'styles'],
  components: ['terms', 'i18n', 'parse', 'model', 'addresses', 'claims', 'words', 'charts', 'tables', 'report', 'statistics', 'citations', 'releases'],
  layouts: ['terms', 'i18n', 'parse', 'model', 'addresses', 'words', 'report', 'components', 'styles', 'client', 'citations', 'releases'],
  pages: ['terms', 'i18n', 'parse', 'model', 'addresses', 'words', 'report', 'tables', 'components', 'layouts', 'citations', 'releases', 'styles', 'client'],
  gallery: ['terms', 'parse', 'model', 'fonts', 'charts', 'report', 'components', 'styles'],
  desk: ['terms', 'i18n', 'parse', 'model', 'words', 'translation', 'report', 'components', 'styles'],
  output: ['terms', 'parse', 'model', 'releases', 'styles', 'client'],
  cli: ['bench', 'desk', 'translation', 'drafting', 'terms', 'i18n', 'parse', 'model', 'impact', 'report', 'output', 'fonts', 'client', 'gallery', 'releases', 'import'],
  testing: ['bench', 'client', 'terms', 'i18n', 'parse', 'editor', 'drafting', 'model', 'checks', 'addresses', 'words', 'report', 'charts', 'fonts', 'statistics', 'claims', 'output', 'cli', 'tables', 'pictures', 'versions', 'impact', 'citations', 'releases', 'import', 'translation'],
};

/** Packages that only these rooms may use. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  yaml: ['parse', 'citations', 'releases', 'testing'],
  parse5: ['releases', 'output', 'testing'],
  'css-tree': ['output'],
  zod: ['parse', 'editor'],
  'mdast-util-from-markdown': ['parse'],
  'mdast-util-mdx': ['parse'],
  'intl-messageformat': ['i18n'],
  vega: ['charts', 'client'],
  'vega-lite': ['charts'],
  'vega-embed': ['client'],
  'vega-interpreter': ['client'],
  'subset-font': ['fonts'],
  'bidi-js': ['fonts'],
  '@resvg/resvg-wasm': ['pictures', 'report'],
  '@citation-js': ['citations', 'testing'],
  qr: ['pictures', 'testing'],
  fontkit: ['fonts', 'testing'],
  astro: ['desk', 'components', 'layouts', 'pages', 'cli'],
  sirv: ['output'],
  'csv-parse': ['import'],
  fflate: ['import'],
  saxes: ['import'],
  'playwright-core': ['testing'],
};

/** Rooms besides tests that may use the fixtures of tests: nothing that is published is made of them. */
const FIXTURES = ['gallery', 'testing'];

/** Rooms that may touch files. */
const FILES = ['report', 'output', 'cli', 'testing'];

const root = join(import.meta.dirname, '..');
const roomOf = (path: string) => relative(root, path).split(sep)[0] ?? '';
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(ts|astro)$/.test(path) && !path.endsWith('.d.ts')).map((path) => join(root, path));
const problems: string[] = [];
const graph = new Map<string, string[]>();

for (const path of sources) {
  const room = roomOf(path);
  const row = ROOMS[room];
  if (!row) {
    problems.push(`${relative(root, path)}: the room ${room} is not in the table`);
    continue;
  }
  const isTest = /\.(test|fixture)\.ts$/.test(path);
  if (!isTest && room !== 'i18n' && /\bIntl\./.test(codeOf(path))) problems.push(`${relative(root, path)}: only i18n may use Intl`);
  for (const name of importsOf(path)) {
    if (name.startsWith('.')) {
      const target = join(dirname(path), name);
      graph.set(path, [...(graph.get(path) ?? []), target]);
      const other = roomOf(target);
      if (other !== room && !row.includes(other) && !isTest) problems.push(`${relative(root, path)}: ${room} may not import ${other} (${name})`);
      if (/\.fixture\.ts$/.test(name) && !isTest && !FIXTURES.includes(room)) problems.push(`${relative(root, path)}: only ${FIXTURES.join(', ')} and tests may import fixtures (${name})`);
    } else if (!isTest) {
      const owner = Object.keys(PACKAGES).find((one) => name === one || name.startsWith(`${one}/`) || name.startsWith(`${one}:`));
      if (owner && !PACKAGES[owner]?.includes(room)) problems.push(`${relative(root, path)}: only ${PACKAGES[owner]?.join(', ')} may use ${owner}`);
      if (/^(node:)?fs(\/promises)?$/.test(name) && !FILES.includes(room)) problems.push(`${relative(root, path)}: only ${FILES.join(', ')} may touch files`);
    }
  }
}
problems.push(...cycles());
for (const problem of problems) console.error(problem);
console.log(`${sources.length} files in ${Object.keys(ROOMS).length} rooms, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

function codeOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.astro') ? /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '' : text;
}

function importsOf(path: string): string[] {
  return ts.preProcessFile(codeOf(path), true, true).importedFiles.map((one) => one.fileName);
}

function cycles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) found.push(`cycle: ${[...trail.slice(trail.indexOf(path)), path].map((one) => relative(root, one)).join(' -> ')}`);
    if (done.has(path) || trail.includes(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}
