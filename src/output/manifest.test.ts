import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deviationsIn, hashesOf, writeManifest } from './manifest.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  await mkdir(join(folder, 'he'));
  await writeFile(join(folder, 'he', 'index.html'), 'עמוד');
  await writeFile(join(folder, 'robots.txt'), '');
  await writeManifest(folder, '1.2.3', { 'data/b.yaml': '2', 'data/a.yaml': '1' });
});
afterEach(() => rm(folder, { recursive: true }));

const NONE = { missing: [], changed: [], added: [] };

// printf '' | sha256sum; printf 'עמוד' | sha256sum
it('hashes every file by its bytes', async () => expect(await hashesOf(folder)).toEqual({
  'he/index.html': '8ddbfaaf85b9341b63aba4c863d8f7f7fc751f9254ccdcba45e3f73f490daeed', 'robots.txt': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
}));
it('accepts a copy that is whole', async () => expect(await deviationsIn(folder)).toEqual({ files: 2, deviations: NONE }));
it('names what is changed, missing and added', async () => {
  await writeFile(join(folder, 'he', 'index.html'), 'עמוד אחר');
  await rm(join(folder, 'robots.txt'));
  await writeFile(join(folder, 'he', 'more.html'), '');
  expect(await deviationsIn(folder)).toEqual({ files: 2, deviations: { missing: ['robots.txt'], changed: ['he/index.html'], added: ['he/more.html'] } });
});
it('tells a folder without a manifest, or with one that cannot be read', async () => {
  await writeFile(join(folder, 'manifest.json'), '{');
  expect(await deviationsIn(folder)).toBeUndefined();
  await rm(join(folder, 'manifest.json'));
  expect(await deviationsIn(folder)).toBeUndefined();
});
describe('a compressed copy', () => {
  const copy = join('he', 'index.html.br');
  it('is no file of its own, and none that must be there', async () => {
    await writeFile(join(folder, copy), brotliCompressSync('עמוד'));
    expect(await deviationsIn(folder)).toEqual({ files: 2, deviations: NONE });
  });
  it.each([['says something else', brotliCompressSync('עמוד אחר')], ['cannot be read', 'עמוד']])('is told where it %s', async (_, bytes) => {
    await writeFile(join(folder, copy), bytes);
    expect((await deviationsIn(folder))?.deviations).toEqual({ ...NONE, changed: ['he/index.html.br'] });
  });
  it('of nothing is a file that was added', async () => {
    await writeFile(join(folder, 'more.html.gz'), '');
    expect((await deviationsIn(folder))?.deviations.added).toEqual(['more.html.gz']);
  });
});
