import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Built } from '../releases/built.ts';
import { columnsOf } from '../releases/columns-of.ts';
import { marksOf, type PageMarks } from '../releases/marks-of.ts';
import { addressOf, hasPromisedAnchors, isPromisedFile } from '../releases/promised.ts';

/** Reads a built site: every file whose address others may have written down. */
export async function readBuilt(folder: string): Promise<Built> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).split(sep).join('/')).filter(isPromisedFile).sort();
  const built = new Map<string, { marks?: PageMarks; columns?: string[] }>();
  for (const file of files) {
    const address = addressOf(file);
    const text = () => readFile(join(folder, file), 'utf8');
    if (hasPromisedAnchors(address)) built.set(address, { marks: marksOf(await text()) });
    else built.set(address, file.endsWith('.csv') && !file.startsWith('v/') ? { columns: columnsOf(await text()) } : {});
  }
  return built;
}
