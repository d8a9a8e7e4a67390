import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './is-alive.ts';

/**
 * Where Astro makes the pages of a build: a folder of this process below the program's own, since the bundle that it makes them with finds its packages only there, and
 * two builds would take each other's.
 */

const PREFIX = 'building-';

/** An empty folder for this build; those that killed builds left are removed. */
export async function openWorkshop(programDir: string): Promise<string> {
  const cache = join(programDir, '.cache');
  for (const name of await readdir(cache).catch(() => [])) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : Number.NaN;
    if (Number.isInteger(pid) && (pid === process.pid || !isAlive(pid))) await rm(join(cache, name), { recursive: true, force: true });
  }
  const folder = join(cache, `${PREFIX}${process.pid}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Puts everything that was made into the empty folder `staging`, which may lie on another disk. */
export async function emptyWorkshop(folder: string, staging: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [from, to] = [join(folder, name), join(staging, name)];
    await rename(from, to).catch((error: NodeJS.ErrnoException) => (error.code === 'EXDEV' ? cp(from, to, { recursive: true }) : Promise.reject(error)));
  }
  await closeWorkshop(folder);
}

/** Removes what was made. */
export async function closeWorkshop(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
