import { readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { formatHeaders } from './headers.ts';

/** Writes the file that tells hosts who may frame what of the site in `folder`. */
export async function writeHeaders(folder: string, base: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(folder.length + 1).split(sep).join('/'));
  await writeFile(join(folder, '_headers'), formatHeaders(files, base));
}
