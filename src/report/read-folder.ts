import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FileSet } from '../parse/file-set.ts';

/** Every file below the given folders of `root` that is not left out, by its path relative to `root`; a folder that is missing has none. */
export async function readFolders(root: string, folders: readonly string[], leaveOut: (file: string) => boolean = () => false): Promise<FileSet> {
  const files = new Map<string, Uint8Array>();
  for (const folder of folders) {
    const paths = (await filesBelow(join(root, folder))).map((path) => ({ path, file: relative(root, path).split(sep).join('/') })).filter(({ file }) => !leaveOut(file));
    const read = await Promise.all(paths.map(({ path }) => readFile(path)));
    paths.forEach(({ file }, at) => files.set(file, read[at] as Uint8Array));
  }
  return files;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}
