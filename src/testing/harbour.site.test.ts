import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNone } from './expect-none.ts';
import { attributeOf, elementsOf, textBelow, type Node } from './html-tree.ts';
import { runCommand, type Ran } from './run-command.ts';
import { scratchFolder } from './scratch-folder.ts';
import { readSite, type SitePages } from './site-pages.ts';

const REPORT_DIR = join('src', 'testing', 'reports', 'harbour');
const BASE = '/clubs/2026/';
const ORIGIN = 'https://harbour.example';
const DIRECTIONS: Readonly<Record<string, string>> = { ar: 'rtl', he: 'rtl', en: 'ltr' };
const PAGES = ['', 'about/', 'accessibility/', 'data-notes/', 'data/', 'data/first/1.0.0/', 'data/fourth/1.0.0/', 'data/second/1.0.0/', 'data/third/1.0.0/', 'data/third/1.1.0/', 'evenings/', 'findings/', 'findings/lamp-left-on/', 'findings/warm-welcome/', 'findings/weekly-reading/', 'methods/', 'releases/', 'report/'];

let outDir = '';
let ran: Ran;
let site: SitePages;

beforeAll(async () => {
  outDir = join(await scratchFolder('harbour-site'), 'site');
  ran = await runCommand('build', { REPORT_DIR, OUT_DIR: outDir });
  site = readSite(outDir, BASE, ORIGIN);
});
afterAll(() => rm(join(outDir, '..'), { recursive: true, force: true }));

describe('a report about something else, in three languages and four waves', () => {
  it('is built with exit code 0 and without a diagnostic', () => {
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('has every page in each language', () => {
    for (const lang of Object.keys(DIRECTIONS)) {
      const paths = site.pages.flatMap((page) => (page.path.startsWith(`${lang}/`) ? [page.path.slice(lang.length + 1)] : []));
      expect(paths.sort()).toEqual(PAGES);
    }
  });

  it('says the language and direction of each page, the first language where a page has none', () => {
    for (const page of site.pages) {
      const lang = /^(?:embed\/)?(\w\w)\//.exec(page.path)?.[1] ?? 'ar';
      expect([page.path, page.lang, page.dir]).toEqual([page.path, lang, DIRECTIONS[lang]]);
    }
  });

  it('begins every address of its own with the base path', () => {
    expectNone(site.pages.flatMap((page) => addressesIn(page.html).filter((one) => one.startsWith('/') && !one.startsWith(BASE)).map((one) => `${page.path}: ${one}`)));
    expect(addressesIn(site.pages.map((page) => page.html).join('')).some((one) => one.startsWith(`${BASE}fonts/`))).toBe(true);
  });

  it('gives every page a canonical address with its origin', () => {
    for (const page of site.pages.filter((one) => one.name !== undefined)) {
      const canonical = elementsOf(page.document, 'link').filter((one) => attributeOf(one, 'rel') === 'canonical').map((one) => attributeOf(one, 'href'));
      expect(canonical).toEqual([`${ORIGIN}${BASE}${page.path}`]);
    }
  });

  it('tells all four waves apart, the one with few respondents in words', () => {
    const chapter = site.pages.find((page) => page.path === 'en/evenings/');
    const [figure] = elementsOf(chapter?.document as Node, 'figure').filter((one) => attributeOf(one, 'id') === 'chart-reading-waves');
    const [legend] = elementsOf(figure as Node, 'ul').filter((one) => attributeOf(one, 'class') === 'legend');
    expect(elementsOf(legend as Node, 'li').map(textBelow)).toEqual([
      'Spring of the first year (out of 120 respondents)', 'Autumn of the first year (out of 64 respondents)', 'Spring of the second year (out of 24 respondents)', 'Autumn of the second year (out of 41 respondents; small base)',
    ]);
    expect(textBelow(figure as Node)).toContain('Spring 2: 16 of 24');
  });

  it('passes a file of public/ through untouched', () => {
    expect(site.textOf('opening-hours.txt')).toBe(readFileSync(join(REPORT_DIR, 'public', 'opening-hours.txt'), 'utf8'));
  });
});

/** Addresses in attributes, in the rules of the fonts and in the page that leads on. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/(?:href|src|action)="([^"#]+)|url\(["']?([^"')]+)|content="0; url=([^"]+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

describe('the program', () => {
  it('knows no word of the report of this repository outside its comments', () => {
    const words = /קהילות|רש״י|rashi|\btrust\b|year-[12]\b|["'@]baseline\b/i;
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(ts|astro|css)$/.test(path) && !/\.(test|fixture)\.ts$/.test(path) && !/^testing[/\\]/.test(path));
    expect(sources.length).toBeGreaterThan(100);
    expectNone(sources.flatMap((path) => {
      const code = readFileSync(join('src', path), 'utf8').replace(/\/\*[^]*?\*\/|(^|\s)\/\/.*$/gm, '');
      // Vega has a property of that name
      return code.split('\n').filter((line) => words.test(line.replaceAll("'align', 'baseline'", ''))).map((line) => `src/${path}: ${line.trim()}`);
    }));
  });
});
