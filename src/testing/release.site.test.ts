import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { readSite } from '../output/read-site.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import { hashesIn } from '../report/stored-releases.ts';
import { freezePages } from '../releases/freeze-pages.ts';
import { bytesOf } from './folder-bytes.ts';
import { buildReport, editFile, tryRelease } from './release-site.ts';
import { runCommand } from './run-command.ts';
import { scratchFolder } from './scratch-folder.ts';

let root = '';
let report = '';
let site = '';
const stored = (...path: string[]) => join(report, 'data', 'releases', '1.0.0', ...path);
const textOf = (...path: string[]) => readFile(join(...path), 'utf8');
/** Which of the files of a folder are so. */
const filesOf = async (folder: string, is: (file: string) => boolean) => Object.keys(await bytesOf(folder)).filter(is).sort();
const isLocked = (file: string) => file.endsWith('locked.html');

/** The harbour report is released; then one finding is worded otherwise in one language, and the site is built again, under another base path. */
beforeAll(async () => {
  root = await scratchFolder('released');
  report = join(root, 'report');
  site = join(root, 'site');
  await cp(inject('sites').released.report, report, { recursive: true });
  await editFile(report, 'content/en/findings/lamp-left-on.mdx', 'title: A lamp left on', 'title: A lamp that is left on');
  await buildReport(report, site, { BASE_PATH: '/a/b/' });
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('a release', () => {
  it('says what it publishes, and leaves nothing beside it', async () => {
    expect(inject('sites').released.said).toContain('3 findings, one chapter');
    expect(await readdir(join(report, 'data', 'releases'))).toEqual(['1.0.0']);
  });

  it('keeps every finding and chapter in each language, with links that hold anywhere', async () => {
    const pages = await filesOf(stored(), (file) => isLocked(file) && !file.startsWith('embed/'));
    expect(pages).toEqual(['ar', 'en', 'he'].flatMap((lang) => ['evenings', 'findings/lamp-left-on', 'findings/warm-welcome', 'findings/weekly-reading'].map((page) => `${lang}/${page}/locked.html`)));
    for (const page of pages) expect(await textOf(stored(page))).not.toMatch(/(?:href|src)="\//);
    expect(await textOf(stored('style.css'))).not.toMatch(/url\("?\//);
  });

  it('has the hash of every file that it keeps', async () => expect((parse(await textOf(stored('release.yaml'))) as ReleaseFile).files).toEqual(await hashesIn(stored())));
  it('locks every version of the data', async () => expect(Object.keys((parse(await textOf(report, 'data', 'lock.yaml')) as { locked: object }).locked)).toEqual(await filesOf(report, (file) => file.startsWith('data/waves/'))));
});

describe('a later build', () => {
  it('has every file of the release as it is', async () => {
    const kept = await hashesIn(stored());
    const copies = await hashesIn(join(site, 'v', '1.0.0'));
    expect(Object.fromEntries(Object.keys(kept).map((file) => [file, copies[file]]))).toEqual(kept);
  });

  it('renders what has not changed as it was released', async () => {
    const { files, pages } = await readSite(site);
    const now = freezePages({ base: '/clubs/2026/', origin: 'https://harbour.example', pages: new Map([...pages].map(([path, html]) => [path, html.replaceAll('/a/b/', '/clubs/2026/')])), has: (file) => files.includes(file) }, files);
    const findings = [...now.texts].filter(([file]) => /^..\/findings\//.test(file));
    // The site has moved since it was released: the code to scan is a picture of its address, and drawings, whose sizes are said, have it written in them.
    const withoutCode = (text: string) => text.replace(/<svg class="qr".*?<\/svg>/s, '').replace(/(<span class="visually-hidden">[^<]*?)\d+(?=[^<]*<)/g, '$1');
    const differ: string[] = [];
    for (const [file, text] of findings) if (withoutCode(await textOf(stored(file))) !== withoutCode(text)) differ.push(file);
    expect(findings).toHaveLength(9);
    expect(differ.filter((file) => !file.includes('lamp-left-on'))).toEqual([]);
    expect(differ).toContain('en/findings/lamp-left-on/locked.html');
  });

  it('cites the release where the text is the one that it published, else says that it comes after it', async () => {
    const recordOf = async (id: string) => JSON.parse(await textOf(site, 'files', 'findings', `${id}.json`)) as { citation: Record<string, { note: string; URL: string; issued?: object }> };
    const [same, changed] = [(await recordOf('weekly-reading')).citation['en'], (await recordOf('lamp-left-on')).citation];
    expect(same).toMatchObject({ URL: 'https://harbour.example/a/b/v/1.0.0/en/findings/weekly-reading/', issued: { 'date-parts': [[2026, 6, 30]] }, note: expect.stringContaining('release 1.0.0') });
    expect(changed['en']).toMatchObject({ URL: 'https://harbour.example/a/b/en/findings/lamp-left-on/', note: expect.stringContaining('working version after release 1.0.0') });
    expect([changed['en']?.issued, changed['he']?.issued]).toEqual([undefined, { 'date-parts': [[2026, 6, 30]] }]);
  });

  it('names no release of the whole, in which something changed', async () => expect(parse(await textOf(site, 'CITATION.cff'))).not.toHaveProperty('date-released'));
});

describe('the next release', () => {
  it('is refused while a changed finding does not say why, and writes nothing', async () => {
    const before = await bytesOf(report);
    const { exitCode, stderr } = await tryRelease(report, ['1.1.0', '--date', '2026-09-01']);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('data/findings/lamp-left-on.yaml:1:1 HISTORY_MISSING')]);
    expect(stderr).not.toMatch(/^\s+at .*\(/m);
    expect(await bytesOf(report)).toEqual(before);
  });

  it('is refused while a file of an earlier one is not as it was', async () => {
    const file = stored('he', 'findings', 'weekly-reading', 'locked.html');
    const before = await readFile(file);
    await writeFile(file, `${before.toString('utf8')} `);
    const { exitCode, stderr } = await runCommand('check', { REPORT_DIR: report });
    await writeFile(file, before);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('data/releases/1.0.0/he/findings/weekly-reading/locked.html:1:1 RELEASE_CHANGED')]);
  });
});
