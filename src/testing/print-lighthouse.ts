/**
 * `npm run lighthouse -- [pages…]`: the scores of Lighthouse 13 (mobile) for pages of the site in `OUT_DIR`, with the audits that keep them from 100; without names for
 * one page of each kind in each language. npm fetches Lighthouse when it is first asked for: it is larger than all of Adva, so `npm ci` does not bring it.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { serveFolder } from '../output/serve-folder.ts';
import { readSettings } from '../report/settings.ts';
import { findBrowser } from './find-browser.ts';
import { attributeOf, elementsOf } from './html-tree.ts';
import { readSite, type Page } from './site-pages.ts';
import { typicalPages } from './weighed-pages.ts';

const LIGHTHOUSE = 'lighthouse@13';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Result {
  readonly categories: Readonly<Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>>;
}

const folder = readSettings(process.env, process.cwd()).outDir;
const named = process.argv.slice(2).map((one) => one.replace(/^\//, ''));
const paths = named.length > 0 ? named : oneOfEachKind();
const serving = await serveFolder(folder, '/', 0);
const debugging = 9300 + (process.pid % 500);
const { args = [], ...options } = await findBrowser();
const browser = await chromium.launch({ ...options, args: [...args, `--remote-debugging-port=${debugging}`] });
const temp = await mkdtemp(join(tmpdir(), 'lighthouse-'));
try {
  for (const path of paths) {
    const file = join(temp, 'result.json');
    await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, `http://localhost:${serving.port}/${path}`, `--port=${debugging}`, '--output=json', `--output-path=${file}`, '--quiet', `--only-categories=${CATEGORIES.join()}`]);
    const { categories, audits } = JSON.parse(await readFile(file, 'utf8')) as Result;
    const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? Number.NaN) * 100));
    const short = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => `${id}${audits[id]?.displayValue ? ` ${audits[id].displayValue}` : ''}`);
    console.log([`/${path}`.padEnd(44), scores.join('/'), ...short].join('  '));
  }
} finally {
  await browser.close();
  await serving.close();
  await rm(temp, { recursive: true, force: true });
}

/** A page of every kind: typical findings and chapters, and the first of every other. */
function oneOfEachKind(): string[] {
  const site = readSite(folder);
  const typical = typicalPages(site).map(({ page }) => page);
  // Chapters are what releases keep besides findings.
  const isKept = ({ document }: Page) => elementsOf(document).some((one) => attributeOf(one, 'data-locked') !== undefined);
  const others = site.pages.filter((page) => page.name !== undefined && !isKept(page));
  const first = Map.groupBy(others, ({ lang, name = '' }) => `${lang} ${name.replace(/^(\w+)\/.+/, '$1/…')}`).values();
  return [...first].flatMap(([page]) => page ?? []).concat(typical).map(({ path }) => path);
}
