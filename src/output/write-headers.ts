import { readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { formatHeaders } from './headers.ts';

/** Writes the file that tells hosts what to send with the pages of the site in `folder`; `scripts` are the hashes of all inline scripts. */
export async function writeHeaders(folder: string, base: string, scripts: readonly string[]): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(folder.length + 1).split(sep).join('/'));
  await writeFile(join(folder, '_headers'), formatHeaders(files, base, scripts));
}
