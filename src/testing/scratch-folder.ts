import { mkdir, mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Where tests build sites. What Astro needs while it builds stands in the folder of the site, but only where that is below the program's; everywhere else
 * builds share one folder, and two at the same time take each other's files.
 */
export const SCRATCH = resolve('.cache');

/** A new folder of this name in which sites can be built while others are. */
export async function scratchFolder(name: string): Promise<string> {
  await mkdir(SCRATCH, { recursive: true });
  return mkdtemp(join(SCRATCH, `${name}-`));
}
