import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A built site as its files say. */
export interface SiteFiles {
  /** Every file, by its path below the folder with `/` between its parts, in order. */
  readonly files: readonly string[];
  /** The text of every page, by its path below the folder; a page ends with `/`. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Reads the pages of a built site, and what other files it has. */
export async function readSite(folder: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/')).sort();
  const pages = await Promise.all(files.filter((file) => file.endsWith('/index.html')).map(async (file) => [file.slice(0, -'index.html'.length), await readFile(join(folder, file), 'utf8')] as const));
  return { files, pages: new Map(pages) };
}
