import { access, constants, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileSet } from '../parse/file-set.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { forbiddenIn } from '../terms/forbidden-characters.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';

/** Files that were read, and what kept others from being read. */
export interface FolderReading {
  readonly files: FileSet;
  readonly diagnostics: readonly Diagnostic[];
}

/** Every file below the given folders of `root` that is not left out and can be read, by its path relative to `root`; a folder that is missing has none. */
export async function readFolders(root: string, folders: readonly string[], leaveOut?: (file: string) => boolean): Promise<FileSet> {
  return (await readEveryFile(root, folders, leaveOut)).files;
}

/** The same, told of links, devices, names with forbidden characters and whatever cannot be read, also among what is left out. */
export async function readEveryFile(root: string, folders: readonly string[], leaveOut: (file: string) => boolean = () => false): Promise<FolderReading> {
  const diagnostics: Diagnostic[] = [];
  const files = new Map<string, Uint8Array>();
  const paths = (await Promise.all(folders.map((folder) => plainFilesIn(root, folder, diagnostics)))).flatMap((below) => below.sort(byParts));
  for (let at = 0; at < paths.length; at += TOGETHER) {
    const some = paths.slice(at, at + TOGETHER);
    const read = await Promise.all(some.map((file) => readOne(join(root, file), leaveOut(file)).catch((error: NodeJS.ErrnoException) => unreadable(file, error))));
    read.forEach((one, index) => {
      if (one instanceof Uint8Array) files.set(some[index] as string, one);
      else if (one) diagnostics.push(one);
    });
  }
  return { files, diagnostics };
}

/** Files that are open at once. */
const TOGETHER = 64;

/** The bytes of a file; of one that is left out, only whether it can be read. */
async function readOne(path: string, isLeftOut: boolean): Promise<Uint8Array | undefined> {
  return isLeftOut ? void await access(path, constants.R_OK) : readFile(path);
}

/** The order in which folders list what is below them. */
const byParts = (a: string, b: string) => (a < b ? -1 : 1);

async function plainFilesIn(root: string, folder: string, diagnostics: Diagnostic[]): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') diagnostics.push(unreadable(folder, error));
    return [];
  });
  const below = await Promise.all(entries.map(async (entry): Promise<string[]> => {
    const path = `${folder}/${entry.name}`;
    // A name holds no line either.
    const forbidden = forbiddenIn(entry.name.replace(/[\t\n]/g, '\r'));
    if (forbidden) diagnostics.push(diagnostic('CHARACTER_FORBIDDEN', startOf(path), { actual: forbidden.name, detail: phrase(forbidden.turnsText ? 'a-sign-that-turns-text' : 'a-control-character') }));
    if (entry.isDirectory()) return plainFilesIn(root, path, diagnostics);
    if (entry.isFile()) return [path];
    diagnostics.push(diagnostic('FILE_NOT_PLAIN', startOf(path), { actual: path, detail: entry.isSymbolicLink() ? phrase('a-link-to', { target: await readlink(join(root, path)).catch(() => '?') }) : phrase('no-file-and-no-folder') }));
    return [];
  }));
  return below.flat();
}

function unreadable(path: string, { code = '?' }: NodeJS.ErrnoException): Diagnostic {
  const detail: Phrase = code === 'EACCES' || code === 'EPERM' ? phrase('permission-is-lacking') : code === 'ERR_FS_FILE_TOO_LARGE' ? phrase('it-is-too-large') : phrase('the-system-says', { code });
  return diagnostic('FILE_UNREADABLE', startOf(path), { actual: path, detail });
}
