import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programDigest } from './program-digest.ts';

let copy = '';
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'adva-program-'));
  await cp('src', join(copy, 'src'), { recursive: true, filter: (path) => !path.includes('testing') });
  await cp('package-lock.json', join(copy, 'package-lock.json'));
});
afterAll(() => rm(copy, { recursive: true, force: true }));

/** The digest once a file of the program says something else. */
async function digestWith(file: string): Promise<string> {
  const before = programDigest(copy);
  await writeFile(join(copy, file), '// other\n');
  const after = programDigest(copy);
  await cp(file, join(copy, file));
  expect(programDigest(copy)).toBe(before);
  return after;
}

describe('the digest of the program', () => {
  it('is that of a copy', () => expect(programDigest(copy)).toBe(programDigest(process.cwd())));
  it.each(['src/charts/svg-tree.ts', 'src/fonts/outline.ts', 'src/pictures/rasterise.ts', 'src/styles/light-colours.ts', 'src/i18n/isolate.ts', 'package-lock.json'])('differs once %s does', async (file) => {
    expect(await digestWith(file)).not.toBe(programDigest(process.cwd()));
  });
  it('is the same whatever tests and pages say', async () => {
    expect(await digestWith('src/charts/render.test.ts')).toBe(programDigest(process.cwd()));
    expect(await digestWith('src/pages/404.astro')).toBe(programDigest(process.cwd()));
  });
});
