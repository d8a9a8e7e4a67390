import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOutput, dropStaging, openStaging, repairSwap, swapIn } from './swap-folder.ts';

let root = '';
let outDir = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'adva-swap-'));
  outDir = join(root, 'dist');
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Builds a site of one page and swaps it in. */
async function publish(page: string): Promise<void> {
  const staging = await openStaging(outDir);
  await writeFile(join(staging, 'index.html'), page);
  await swapIn(staging, outDir);
}
const shown = () => readFile(join(outDir, 'index.html'), 'utf8');
/** The id of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['--version']).pid;

describe('swapIn', () => {
  it('puts the first site in its place', async () => {
    await publish('first');
    expect(await shown()).toBe('first');
  });

  it('replaces all of the old site and leaves nothing beside it', async () => {
    await publish('first');
    await writeFile(join(outDir, 'gone.html'), 'an old page');
    await publish('second');
    expect(await readdir(outDir)).toEqual(['.adva-site', 'index.html']);
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('takes the place of an empty folder', async () => {
    await mkdir(outDir);
    await publish('first');
    expect(await shown()).toBe('first');
  });
});

describe('a build that fails', () => {
  it('leaves the old site as it was and no trace', async () => {
    await publish('first');
    const staging = await openStaging(outDir);
    await writeFile(join(staging, 'index.html'), 'half of');
    await dropStaging(staging);
    expect(await shown()).toBe('first');
    expect(await readdir(root)).toEqual(['dist']);
  });
});

describe('repairSwap', () => {
  it('has nothing to do where no build was killed', async () => {
    await publish('first');
    expect(await repairSwap(outDir)).toBe('nothing');
    expect(await shown()).toBe('first');
  });

  it('puts the old site back when a build was killed between its two renames', async () => {
    await publish('first');
    await rename(outDir, `${outDir}.adva-old`);
    expect(await repairSwap(outDir)).toBe('put back');
    expect(await shown()).toBe('first');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('keeps the new site when a build was killed before it removed the old one', async () => {
    await publish('second');
    await mkdir(`${outDir}.adva-old`);
    await writeFile(join(`${outDir}.adva-old`, 'index.html'), 'first');
    expect(await repairSwap(outDir)).toBe('nothing');
    expect(await shown()).toBe('second');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('removes what a killed build had begun to write', async () => {
    await publish('first');
    await mkdir(join(root, `dist.adva-next-${deadPid()}`));
    await repairSwap(outDir);
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('leaves alone what another build is writing, and folders of other names', async () => {
    await mkdir(join(root, `dist.adva-next-${process.ppid}`));
    await mkdir(join(root, 'dist.adva-next-notes'));
    await mkdir(join(root, `other.adva-next-${deadPid()}`));
    const before = await readdir(root);
    await repairSwap(outDir);
    expect(await readdir(root)).toEqual(before);
  });

  it('does nothing where even the folder around the site is missing', async () => {
    expect(await repairSwap(join(root, 'no', 'such', 'dist'))).toBe('nothing');
  });
});

describe('checkOutput', () => {
  const codes = async () => (await checkOutput(outDir)).map(({ code }) => code);

  it('takes a place where nothing is, an empty folder and a folder that it wrote', async () => {
    expect(await codes()).toEqual([]);
    await mkdir(outDir);
    expect(await codes()).toEqual([]);
    await publish('first');
    expect(await codes()).toEqual([]);
  });

  it('refuses a folder that something else has filled', async () => {
    await mkdir(outDir);
    await writeFile(join(outDir, 'thesis.txt'), 'years of work');
    expect(await codes()).toEqual(['OUTPUT_FOREIGN']);
  });

  it('refuses a file', async () => {
    await writeFile(outDir, 'years of work');
    expect(await codes()).toEqual(['OUTPUT_FOREIGN']);
  });
});
