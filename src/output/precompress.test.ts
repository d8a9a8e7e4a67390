import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createCompressor, type Keep } from './precompress.ts';

const LONG = 'ripple '.repeat(200);
let folder = '';
let kept: string[] = [];
const keep: Keep = (decides, make) => {
  kept.push(decides[1] ?? '');
  return make();
};
beforeEach(async () => {
  kept = [];
  folder = await mkdtemp(join(tmpdir(), 'precompress-'));
  for (const path of ['he', join('embed', 'he'), join('v', '1.0', 'he')]) await mkdir(join(folder, path), { recursive: true });
  for (const [file, text] of [['he/index.html', LONG], ['v/1.0/he/index.html', LONG], ['embed/he/index.html', LONG], ['he/short.html', 'short'], ['he/card.png', LONG]] as const) await writeFile(join(folder, file), text);
  await createCompressor(11, keep).compress(folder);
});
afterEach(() => rm(folder, { recursive: true }));

it('puts copies beside texts, not beside pictures or what is short', async () => expect((await readdir(join(folder, 'he'))).sort()).toEqual(['card.png', 'index.html', 'index.html.br', 'index.html.gz', 'short.html']));
it('says the same in them', async () => expect([
  brotliDecompressSync(await readFile(join(folder, 'he', 'index.html.br'))).toString(), gunzipSync(await readFile(join(folder, 'he', 'index.html.gz'))).toString(),
]).toEqual([LONG, LONG]));
it('compresses hard, and keeps, what readers open alone', () => expect(kept).toEqual(['11']));
it('makes the same bytes again', async () => {
  const before = await readFile(join(folder, 'he', 'index.html.gz'));
  await createCompressor(11, keep).compress(folder);
  expect(await readFile(join(folder, 'he', 'index.html.gz'))).toEqual(before);
});
