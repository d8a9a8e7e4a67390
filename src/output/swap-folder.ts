import { existsSync, renameSync } from 'node:fs';
import { access, constants, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { startOf } from '../terms/place.ts';
import { isAlive } from './is-alive.ts';
import { outputFailure } from './output-failure.ts';

/** A site is written beside its place and swapped in whole, so that readers never meet half of one. */

const MARKER = '.adva-site';
const MARKER_TEXT = 'Adva wrote this folder. The next build replaces all of it.\n';

const oldOf = (outDir: string) => `${outDir}.adva-old`;
const nextPrefix = (outDir: string) => `${basename(outDir)}.adva-next-`;

/** Refuses a folder that has content and was not written by Adva, and one that may not be written to. */
export async function checkOutput(outDir: string): Promise<Diagnostic[]> {
  const entries = await readdir(outDir).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : error.code === 'ENOTDIR' ? ['a file'] : error));
  if (entries === undefined) return [];
  const failure = Array.isArray(entries) ? await access(outDir, constants.W_OK).then(() => undefined, (error: unknown) => error) : entries;
  if (failure !== undefined) return [outputFailure(failure, outDir)].flatMap((one) => one ?? []);
  return !Array.isArray(entries) || entries.length === 0 || entries.includes(MARKER) ? [] : [diagnostic('OUTPUT_FOREIGN', startOf(outDir), { actual: outDir })];
}

/** Repairs what a killed build left: puts the old site back where the new one had not arrived, removes what is stale. For who holds the lock of the site. */
export async function repairSwap(outDir: string): Promise<'put back' | 'cleared' | 'nothing'> {
  let cleared = false;
  for (const name of await readdir(dirname(outDir)).catch(() => [])) {
    const pid = name.startsWith(nextPrefix(outDir)) ? Number(name.slice(nextPrefix(outDir).length)) : Number.NaN;
    if (!Number.isInteger(pid) || isAlive(pid)) continue;
    await rm(join(dirname(outDir), name), { recursive: true, force: true });
    cleared = true;
  }
  if (!(await exists(oldOf(outDir)))) return cleared ? 'cleared' : 'nothing';
  if (await exists(outDir)) {
    await rm(oldOf(outDir), { recursive: true, force: true });
    return 'nothing';
  }
  await rename(oldOf(outDir), outDir);
  return 'put back';
}

/** Makes the empty folder beside `outDir` that a new site is written into. */
export async function openStaging(outDir: string): Promise<string> {
  const staging = join(dirname(outDir), `${nextPrefix(outDir)}${process.pid}`);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  return staging;
}

/** Puts the finished site in its place: two renames in a row with nothing between them, so that the place is empty for a moment that is hardly one. */
export async function swapIn(staging: string, outDir: string): Promise<void> {
  await writeFile(join(staging, MARKER), MARKER_TEXT);
  const replaced = await exists(outDir);
  if (replaced) renameSync(outDir, oldOf(outDir));
  try {
    renameSync(staging, outDir);
  } catch (error) {
    if (replaced && !existsSync(outDir)) renameSync(oldOf(outDir), outDir);
    throw error;
  }
  await rm(oldOf(outDir), { recursive: true, force: true });
}

/** Removes a site that was not finished. */
export async function dropStaging(staging: string): Promise<void> {
  await rm(staging, { recursive: true, force: true });
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}
