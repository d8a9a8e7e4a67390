import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a release is stored, and the paths of its files there. */
export interface ReleaseFolder {
  readonly tag: string;
  readonly folder: string;
  readonly files: readonly string[];
}

/** Copies everything that releases store to `v/<tag>/` of a site. */
export async function copyReleases(site: string, releases: readonly ReleaseFolder[]): Promise<void> {
  for (const { tag, folder, files } of releases) for (const file of files) await cp(join(folder, file), join(site, 'v', tag, file));
}

/** Makes sure that every locked part stands byte for byte in its page: whatever the shell around it becomes, this may not. */
export async function checkLockedParts(site: string, releases: readonly ReleaseFolder[]): Promise<void> {
  for (const { tag, files } of releases) {
    for (const file of files.filter((one) => one.endsWith('/locked.html'))) {
      const locked = join(site, 'v', tag, file);
      const [page, part] = await Promise.all([readFile(locked.replace(/locked\.html$/, 'index.html')).catch(() => Buffer.alloc(0)), readFile(locked)]);
      if (!page.includes(part)) throw new Error(`Impossible: v/${tag}/${file} does not stand in its page as it is`);
    }
  }
}
