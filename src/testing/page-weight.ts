import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { attributeOf, elementsOf, sourceOf } from './html-tree.ts';
import { isData } from './rules/scripts.ts';
import type { Page } from './site-pages.ts';

/** The weight of a file as it travels. */
export interface Weight {
  readonly brotli: number;
  readonly gzip: number;
}

/** What a page weighs before its reader acts. Fonts travel as they are. */
export interface PageWeight {
  readonly html: Weight;
  /** Its styles, which stand in it. */
  readonly css: Weight;
  readonly inlineScript: number;
  readonly scripts: Weight;
  readonly scriptFiles: number;
  readonly fonts: number;
  readonly fontFiles: number;
  /** The page, its scripts and its fonts. */
  readonly requests: number;
}

/** What a page may weigh, in bytes: what readers on a slow phone wait for. A page of 14 kB comes with the first answer of a server. */
export const BUDGET = { html: 14_000, inlineScript: 300, scriptsGzip: 2000, scriptFiles: 1, fonts: 36_000, requests: 6 } as const;

/** Weighs a page of the site in `folder`; `fetched` are the addresses that a browser asked for to show it, from its base on, icons left out. */
export function weightOf(folder: string, page: Page, fetched: readonly string[]): PageWeight {
  const scripts = elementsOf(page.document, 'script').filter((one) => !isData(one));
  const files = fetched.filter((one) => /\.(?:js|woff2)$/.test(one)).map((one) => ({ isFont: one.endsWith('.woff2'), bytes: readFileSync(join(folder, one)) }));
  const code = files.filter(({ isFont }) => !isFont).map(({ bytes }) => weigh(bytes));
  const fonts = files.filter(({ isFont }) => isFont).map(({ bytes }) => bytes.length);
  return {
    html: weigh(Buffer.from(page.html)),
    css: weigh(Buffer.from(elementsOf(page.document, 'style').map(sourceOf).join(''))),
    inlineScript: sum(scripts.filter((one) => attributeOf(one, 'src') === undefined).map((one) => Buffer.byteLength(sourceOf(one)))),
    scripts: { brotli: sum(code.map(({ brotli }) => brotli)), gzip: sum(code.map(({ gzip }) => gzip)) }, scriptFiles: code.length,
    fonts: sum(fonts), fontFiles: fonts.length, requests: fetched.length,
  };
}

/** What of its weight is over the budget, in words. */
export function overBudget(weight: PageWeight): string[] {
  const figures = { html: weight.html.brotli, inlineScript: weight.inlineScript, scriptsGzip: weight.scripts.gzip, scriptFiles: weight.scriptFiles, fonts: weight.fonts, requests: weight.requests };
  return Object.entries(BUDGET).flatMap(([name, most]) => (figures[name as keyof typeof figures] > most ? [`${name}: ${figures[name as keyof typeof figures]}, at most ${most}`] : []));
}

const weigh = (bytes: Buffer): Weight => ({ brotli: brotliCompressSync(bytes).length, gzip: gzipSync(bytes, { level: 9 }).length });
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
