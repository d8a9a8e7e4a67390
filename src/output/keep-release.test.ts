import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropPartial, fillPartial, openPartial, publishPartial, removePartials, repairReleases } from './keep-release.ts';

let root = '';
let reportDir = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'adva-keep-'));
  reportDir = join(root, 'report');
  await mkdir(join(reportDir, 'data'), { recursive: true });
  await mkdir(join(root, 'site', 'files'), { recursive: true });
  await writeFile(join(root, 'site', 'files', 'a.csv'), 'a');
  await writeFile(join(reportDir, 'data', 'lock.yaml'), 'old');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const start = async () => fillPartial(await openPartial(reportDir, '1.0'), join(root, 'site'), new Map([['he/locked.html', 'x']]), ['files/a.csv']);
const allFiles = async () => (await readdir(join(reportDir, 'data'), { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(reportDir.length + 1)).sort();
const lock = () => readFile(join(reportDir, 'data', 'lock.yaml'), 'utf8');

it('puts a release and the files beside it in their places', async () => {
  await start();
  await publishPartial(reportDir, '1.0', { 'data/lock.yaml': 'new', 'data/published.yaml': 'p' });
  expect(await allFiles()).toEqual(['data/lock.yaml', 'data/published.yaml', 'data/releases/1.0/files/a.csv', 'data/releases/1.0/he/locked.html']);
  expect(await lock()).toBe('new');
});

it('leaves nothing of a release that was killed before it was whole, once the next command has looked', async () => {
  await start();
  expect(await removePartials(reportDir)).toEqual(['1.0']);
  expect(await readdir(join(reportDir, 'data'))).toEqual(['lock.yaml']);
});

it('finishes a release that was killed after it was in its place, and does so once', async () => {
  await start();
  await rm(join(reportDir, 'data', 'lock.yaml'));
  await mkdir(join(reportDir, 'data', 'lock.yaml'));
  // A folder in the place of a file: what is handed out cannot be put there, as if the command had been killed.
  await expect(publishPartial(reportDir, '1.0', { 'data/lock.yaml': 'new' })).rejects.toThrow();
  await rm(join(reportDir, 'data', 'lock.yaml'), { recursive: true });
  expect(await repairReleases(reportDir)).toEqual(['1.0']);
  expect(await lock()).toBe('new');
  expect(await repairReleases(reportDir)).toEqual([]);
});

it('keeps the folder of releases where another is in it', async () => {
  await start();
  await publishPartial(reportDir, '1.0', {});
  await openPartial(reportDir, '2.0');
  await dropPartial(reportDir, '2.0');
  expect(await readdir(join(reportDir, 'data', 'releases'))).toEqual(['1.0']);
});
