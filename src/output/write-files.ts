import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to write, by its path below a folder. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** Writes all of `files` below `root`, or none: each is written beside its place first, and put there by a rename when all of them are whole. */
export async function writeFiles(root: string, files: readonly TextFile[]): Promise<void> {
  const besides = files.map(({ file }) => `${join(root, file)}.adva-new`);
  try {
    for (const [at, { file, text }] of files.entries()) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(besides[at] as string, text);
    }
    for (const [at, { file }] of files.entries()) await rename(besides[at] as string, join(root, file));
  } finally {
    for (const beside of besides) await rm(beside, { force: true });
  }
}
