import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to write, by its path below a folder. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes all of `files` below `root`, or none: each is written beside its place first, and put there by a rename when all of them are whole. Should a rename
 * fail, new files are taken away again; so those that take the place of another stand last.
 */
export async function writeFiles(root: string, files: readonly TextFile[]): Promise<void> {
  const places = files.map(({ file, text }) => ({ text, place: join(root, file), beside: `${join(root, file)}.adva-new` }));
  const added: string[] = [];
  try {
    for (const { text, place, beside } of places) {
      await mkdir(dirname(place), { recursive: true });
      await writeFile(beside, text);
    }
    for (const { place, beside } of places) {
      const isNew = await stat(place).then(() => false, () => true);
      await rename(beside, place);
      if (isNew) added.push(place);
    }
  } catch (error) {
    for (const place of added) await rm(place, { force: true });
    throw error;
  } finally {
    for (const { beside } of places) await rm(beside, { force: true, recursive: true });
  }
}
