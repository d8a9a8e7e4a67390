/**
 * `npm run budgets -- [pages…]`: what pages of the site in `OUT_DIR` weigh and how they load, beside a page of the same words without style, script or font, loaded in
 * turn with it. Without names it takes a typical finding and chapter with one chart in each language; `--all` weighs every such page and loads none.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { serveFolder } from '../output/serve-folder.ts';
import { readSettings } from '../report/settings.ts';
import { loadFigures, type LoadFigures } from './load-figures.ts';
import { sharedBrowser } from './open-browser.ts';
import { overBudget, weightOf, type PageWeight } from './page-weight.ts';
import { readSite, type Page } from './site-pages.ts';
import { pagesWithOneChart, typicalPages } from './weighed-pages.ts';

const TURNS = 5;
const folder = readSettings(process.env, process.cwd()).outDir;
const site = readSite(folder);
const named = process.argv.slice(2).map((one) => one.replace(/^\//, ''));

if (named[0] === '--all') {
  const rows = pagesWithOneChart(site).map(({ page, words }) => [page.path, words, weightOf(folder, page, []).html.brotli] as const).sort((a, b) => b[2] - a[2]);
  print([['page', 'words', 'HTML brotli'], ...rows.map((row) => row.map(String))]);
} else {
  const pages = named.length > 0 ? named.map((path) => pageAt(path)) : typicalPages(site).map(({ page }) => page);
  const temp = await mkdtemp(join(tmpdir(), 'budgets-'));
  try {
    const rows: string[][] = [];
    for (const page of pages) rows.push(await measured(page, temp));
    print([['page', 'HTML br', 'HTML gz', 'CSS br', 'inline js', 'js gz', 'fonts', 'requests', 'CLS', 'FCP', 'plain', '', 'LCP', 'plain', '', 'over budget'], ...rows]);
  } finally {
    await rm(temp, { recursive: true });
  }
  process.exit();
}

/** Loads a page and its plain twin in turn, from servers of the same kind. */
async function measured(page: Page, temp: string): Promise<string[]> {
  const twin = join(temp, page.path);
  await mkdir(twin, { recursive: true });
  const plain = plainOf(page.html);
  await writeFile(join(twin, 'index.html'), plain);
  await writeFile(join(twin, 'index.html.gz'), gzipSync(plain, { level: 9 }));
  await writeFile(join(twin, 'index.html.br'), brotliCompressSync(plain));
  for (const icon of ['favicon.ico', 'icon.svg']) await cp(join(folder, icon), join(temp, icon)).catch(() => undefined);
  const [ours, theirs] = [await serveFolder(folder, '/', 0), await serveFolder(temp, '/', 0)];
  const browser = await sharedBrowser();
  const loads: { page: LoadFigures; twin: LoadFigures }[] = [];
  // The first turn warms the browser and the files.
  for (let turn = 0; turn <= TURNS; turn += 1) {
    const pair = { page: await loadFigures(browser, `http://localhost:${ours.port}/${page.path}`), twin: await loadFigures(browser, `http://localhost:${theirs.port}/${page.path}`) };
    if (turn > 0) loads.push(pair);
  }
  await Promise.all([ours.close(), theirs.close()]);
  const weight: PageWeight = weightOf(folder, page, loads[0]?.page.fetched ?? []);
  const pairOf = (key: 'firstPaint' | 'largestPaint') => {
    const [a, b] = [median(loads.map((one) => one.page[key])), median(loads.map((one) => one.twin[key]))];
    return [`${Math.round(a)} ms`, `${Math.round(b)} ms`, `${a >= b ? '+' : '−'}${Math.abs(Math.round((a / b - 1) * 100))}%`];
  };
  return [
    page.path, ...[weight.html.brotli, weight.html.gzip, weight.css.brotli, weight.inlineScript, weight.scripts.gzip, weight.fonts, weight.requests].map(String),
    median(loads.map((one) => one.page.shift)).toFixed(4), ...pairOf('firstPaint'), ...pairOf('largestPaint'), overBudget(weight).join('; ') || 'nothing',
  ];
}

/** The words of a page in plain HTML: its elements without classes, styles, scripts, drawings and fonts. */
function plainOf(html: string): string {
  const kept = html.replace(/<(style|script|svg)\b[^]*?<\/\1>|<link\b[^>]*>|<meta http-equiv[^>]*>/g, '');
  return kept.replace(/<([a-z][\w]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*>/g, (_, tag: string, attributes: string) => `<${tag}${(attributes.match(/\s(?:lang|dir|href|charset|name|content)(?:="[^"]*")/g) ?? []).join('')}>`);
}

function pageAt(path: string): Page {
  const page = site.pages.find((one) => one.path === path);
  if (!page) throw new Error(`The site in ${folder} has no page ${path}`);
  return page;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
}
