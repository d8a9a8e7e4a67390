import { readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { serveFolder, type Serving } from '../output/serve-folder.ts';
import type { LedgerFile } from '../parse/ledger-file.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import { expectNone } from './expect-none.ts';
import { bytesOf } from './folder-bytes.ts';
import { follow, publishedIn, type Published } from './follow.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { attributeOf, childrenOf, elementsOf, isText, textBelow, type Node } from './html-tree.ts';
import { changeForSecond, changeForThird, sayWhatMoved } from './next-releases.ts';
import { sharedBrowser } from './open-browser.ts';
import { buildReport, release } from './release-site.ts';
import { runCommand, type Ran } from './run-command.ts';
import { scratchFolder } from './scratch-folder.ts';
import { readSite, type SitePages } from './site-pages.ts';

/**
 * The harbour report is released as 1.0.0, then as 1.1.0 with a correction, a rewording, a renamed chapter and a withdrawn finding, built under `/a/b/`. Then it
 * is changed further, loses a language and a column, and is built under `/` (by night). Every address of the first release is followed in both.
 */
let root = '';
const at = (...path: string[]) => join(root, ...path);
const textOf = (...path: string[]) => readFileSync(at(...path), 'utf8');
let stored: Record<string, string> = {};
let first: Published[] = [];
let second: SitePages;
let third: SitePages;
let unsaid: Ran;

beforeAll(async () => {
  root = await scratchFolder('links');
  await cp(inject('sites').released.report, at('report'), { recursive: true });
  stored = await bytesOf(at('report/data/releases/1.0.0'));
  const frozen = Object.keys(stored).filter((file) => !/release\.yaml$|\.(?:woff2|css)$/.test(file)).map((file) => `v/1.0.0/${file.replace(/locked\.html$/, '')}`);
  first = [...publishedIn(readSite(inject('sites').harbour)), ...frozen.map((path) => ({ path }))];
  await changeForSecond(at('report'));
  await release(at('report'), '1.1.0', '2026-09-01');
  await buildReport(at('report'), at('second'), { BASE_PATH: '/a/b/' });
  second = readSite(at('second'), '/a/b/', 'https://harbour.example');
  if (!IS_NIGHTLY) return;
  await cp(at('report'), at('third-report'), { recursive: true });
  await changeForThird(at('third-report'), parse(textOf('report/data/published.yaml')) as LedgerFile);
  unsaid = await runCommand('check', { REPORT_DIR: at('third-report') });
  await sayWhatMoved(at('third-report'));
  await buildReport(at('third-report'), at('third'), { BASE_PATH: '/' });
  third = readSite(at('third'), '/', 'https://harbour.example');
}, 600_000);
afterAll(() => rm(root, { recursive: true, force: true }));

const lostIn = (site: SitePages) => first.flatMap((one) => {
  const found = follow(site, one);
  return found.kind === 'lost' ? [`${one.path}${one.anchor === undefined ? '' : `#${one.anchor}`} ${found.why}`] : [];
});
const kindOf = (site: SitePages, path: string, anchor?: string) => follow(site, { path, ...(anchor !== undefined && { anchor }) }).kind;
const wordsOf = (site: SitePages, path: string) => textBelow(site.pages.find((page) => page.path === path)?.document ?? { nodeName: '#document', childNodes: [], mode: 'no-quirks' } as never);

/** The text of an element with its line ends, which formats of citations need. */
const rawText = (node: Node): string => (isText(node) ? node.value : childrenOf(node).map(rawText).join(''));

describe('every address of the first release', () => {
  it('is there to be followed: pages, anchors, embeds, cards, files, frozen copies', () => {
    const paths = first.map(({ path }) => path);
    expect(first.filter(({ anchor }) => anchor !== undefined).length).toBeGreaterThan(100);
    expect(paths).toEqual(expect.arrayContaining(['en/evenings/', 'f/lamp-left-on/', 'embed/he/reading-waves/', 'files/cards/findings/lamp-left-on.ar.png', 'files/charts/reading-waves.csv', 'v/1.0.0/en/findings/lamp-left-on/', 'opening-hours.txt']));
  });

  it('leads without script to itself, to where it is now or to why it is gone, under /a/b/', () => expectNone(lostIn(second)));
  it.runIf(IS_NIGHTLY)('does so in a site that lost a language, under /', () => expectNone(lostIn(third)));

  it('stands in the ledger', () => {
    const { published } = parse(textOf('report/data/published.yaml')) as LedgerFile;
    expectNone(first.filter(({ path, anchor }) => {
      const entry = published[path === '' ? './' : path];
      return !entry || (anchor !== undefined && !Object.values(entry.anchors ?? {}).flat().includes(anchor));
    }).map(({ path, anchor = '' }) => `${path} ${anchor}`));
  });
});

describe('what becomes of an address', () => {
  it('of a renamed chapter: it leads on, with each of its anchors', () => expect([kindOf(second, 'he/evenings/'), kindOf(second, 'he/evenings/', 'chart-reading-waves'), kindOf(second, 'he/nights/', 'chart-reading-waves')]).toEqual(['moved', 'moved', 'there']));
  it('of a reworded finding: nothing', () => expect(kindOf(second, 'en/findings/warm-welcome/')).toBe('there'));

  it('of a withdrawn finding: it says what stood there, since when it is gone and why', () => {
    expect(kindOf(second, 'en/findings/lamp-left-on/')).toBe('gone');
    const words = wordsOf(second, 'en/findings/lamp-left-on/');
    for (const said of ['no longer in the report', 'A lamp left on', 'release \u200E1.0.0\u200E (30 June 2026)', 'since release \u200E1.1.0\u200E (1 September 2026)', 'The source took it back.']) expect(words).toContain(said);
    expect(JSON.parse(textOf('second/files/findings/lamp-left-on.json'))).toMatchObject({ gone: true, reason: { en: 'The source took it back.' }, gone_since: '1.1.0', frozen: 'https://harbour.example/a/b/v/1.0.0/files/findings/lamp-left-on.json' });
    expect(readFileSync(at('second/files/cards/findings/lamp-left-on.he.png')).readUInt32BE(16)).toBe(1200);
  });

  it.runIf(IS_NIGHTLY)('of a renamed finding: page and anchors lead on, files are those of the new name', () => {
    expect([kindOf(third, 'he/findings/warm-welcome/'), kindOf(third, 'he/findings/warm-welcome/', 'quote-q-lamp')]).toEqual(['moved', 'moved']);
    for (const name of ['files/findings/NAME.json', 'files/cards/findings/NAME.he.png', 'f/NAME/index.html', 'embed/he/finding/NAME/index.html']) {
      expect(readFileSync(at('third', name.replace('NAME', 'warm-welcome')))).toEqual(readFileSync(at('third', name.replace('NAME', 'open-chair'))));
    }
  });

  it.runIf(IS_NIGHTLY)('of a section with another anchor: the old one shows the way', () => expect([kindOf(third, 'he/nights/', 'open-door'), kindOf(third, 'he/evenings/', 'open-door')]).toEqual(['moved', 'moved']));

  it.runIf(IS_NIGHTLY)('of a dropped language: each page leads to the same in another, and says why, in both', () => {
    expect([kindOf(third, 'en/'), kindOf(third, 'en/methods/'), kindOf(third, 'en/evenings/', 'chart-reading-waves')]).toEqual(['gone', 'gone', 'gone']);
    expect(wordsOf(third, 'en/methods/')).toContain('The translator has left.');
  });
});

describe('a build that loses links', () => {
  it.runIf(IS_NIGHTLY)('names each lost thing once, with the entry that mends it', () => {
    expect(unsaid.exitCode).toBe(1);
    expect([...unsaid.stderr.matchAll(/LINK_GONE\n {2}.* published (the \w+ \S+), /g)].map(([, what]) => what).sort()).toEqual(['the finding warm-welcome', 'the language en']);
    expect(unsaid.stderr).toContain('- { finding: warm-welcome, to: open-chair }');
  });
});

describe('the first release in the site of the second', () => {
  it('has every byte of what it kept', async () => {
    const copies = await bytesOf(at('second/v/1.0.0'));
    expect(Object.keys(stored).length).toBeGreaterThan(40);
    expectNone(Object.entries(stored).filter(([file, hash]) => file !== 'release.yaml' && copies[file] !== hash).map(([file]) => file));
    expectNone(Object.keys(stored).filter((file) => file.endsWith('locked.html') && !textOf('second/v/1.0.0', file.replace('locked', 'index')).includes(textOf('report/data/releases/1.0.0', file))));
  });

  it('says above each copy what has become of it', () => {
    const notice = (path: string) => wordsOf(second, `v/1.0.0/en/${path}`);
    expect(notice('findings/weekly-reading/')).toContain('An answer had been counted twice.');
    for (const value of ['60%', '59%']) expect(notice('findings/weekly-reading/')).toContain(value);
    expect(notice('findings/warm-welcome/')).toContain('The title was worded anew.');
    expect(notice('findings/lamp-left-on/')).toContain('The source took it back.');
    expect(elementsOf(second.pages.find(({ path }) => path === 'v/1.0.0/en/evenings/')?.document as never, 'a').map((link) => attributeOf(link, 'href'))).toContain('/a/b/en/nights/');
  });

  it('is cited by the release, in formats that a library reads', () => {
    const page = second.pages.find(({ path }) => path === 'v/1.0.0/en/findings/weekly-reading/');
    const cited = elementsOf(page?.document as never).filter((one) => attributeOf(one, 'data-cited') !== undefined).map((one) => textBelow(one));
    const files = elementsOf(page?.document as never, 'pre').filter((one) => attributeOf(one, 'data-cited') !== undefined);
    const read = files.map((one) => new Cite(rawText(one)).data[0] as { URL?: string; note?: string });
    expect(cited.length).toBeGreaterThan(3);
    expect(read.length).toBeGreaterThan(2);
    for (const { URL: address } of read) expect(address).toBe('https://harbour.example/clubs/2026/v/1.0.0/en/findings/weekly-reading/');
  });

  it('is what the record names where nothing has changed since, and the second where something has', () => {
    const { changes } = parse(textOf('report/data/releases/1.1.0/release.yaml')) as ReleaseFile;
    expect(changes.findings.map(({ id, change, kind }) => [id, change, kind]).sort()).toEqual([['lamp-left-on', 'withdrawn', undefined], ['warm-welcome', 'changed', 'rewording'], ['weekly-reading', 'changed', 'correction']]);
    expect(changes.pages.map(({ id, change, to }) => [id, change, to])).toContainEqual(['evenings', 'renamed', 'nights']);
  });
});

describe('in a browser', () => {
  const servings: Serving[] = [];
  const foreign: string[] = [];
  let origin = '';

  beforeAll(async () => {
    const serving = await serveFolder(at('second'), '/a/b/', 0);
    servings.push(serving);
    origin = `http://localhost:${serving.port}/a/b/`;
  });
  afterAll(() => Promise.all(servings.map((one) => one.close())));

  async function inTab<T>(javaScriptEnabled: boolean, use: (tab: Tab) => Promise<T>): Promise<T> {
    const context = await (await sharedBrowser()).newContext({ javaScriptEnabled });
    await context.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(origin) || url.startsWith('data:')) return route.continue();
      foreign.push(url);
      return route.abort();
    });
    try {
      return await use(await context.newPage());
    } finally {
      await context.close();
    }
  }

  it('goes on with the fragment where script runs', () => inTab(true, async (tab) => {
    await tab.goto(`${origin}he/evenings/#chart-reading-waves`);
    await tab.waitForURL(`${origin}he/nights/#chart-reading-waves`);
    await tab.goto(`${origin}he/evenings/`);
    await tab.waitForURL(`${origin}he/nights/`);
  }));

  it('shows the way to the same place where none runs', () => inTab(false, async (tab) => {
    await tab.goto(`${origin}en/evenings/#chart-reading-waves`);
    const shown = tab.locator('.lost-anchor:visible');
    expect(await shown.count()).toBe(1);
    await shown.locator('a').click();
    expect(tab.url()).toBe(`${origin}en/nights/#chart-reading-waves`);
  }));

  it('leads from the short address of a withdrawn finding to why it is gone', () => inTab(true, async (tab) => {
    await tab.goto(`${origin}f/lamp-left-on/`);
    await tab.waitForURL(/\/(?:ar|he|en)\/findings\/lamp-left-on\/$/);
  }));

  it('asks nothing of any other site', async () => {
    const paths = ['v/1.0.0/he/findings/weekly-reading/', 'v/1.0.0/embed/en/reading-waves/', 'en/findings/lamp-left-on/', 'embed/en/finding/lamp-left-on/', 'en/nights/', 'en/findings/weekly-reading/'];
    await inTab(true, async (tab) => { for (const path of paths) await tab.goto(`${origin}${path}`, { waitUntil: 'load' }); });
    expect(foreign).toEqual([]);
  });
});
