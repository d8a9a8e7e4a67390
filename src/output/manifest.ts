import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { COPY } from './precompress.ts';

/** What a site was made of and what it holds, by path: the SHA-256 of each file, in hexadecimal digits. It names no time and no machine, so that the same report gives the same bytes. */
export interface Manifest {
  /** Version of the program. */
  readonly adva: string;
  /** Files of the report, by their path below its folder, and the program itself. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Files of the site, by their path below its base. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** The manifest's own name; it and the mark of the folder are not in it. */
export const MANIFEST_FILE = 'manifest.json';
const UNLISTED: readonly string[] = [MANIFEST_FILE, '.adva-site'];

/** The SHA-256 of some bytes, in hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The hash of every file below `folder`, in the order of their paths, without compressed copies of files beside them. */
export async function hashesOf(folder: string): Promise<Record<string, string>> {
  const files = await filesIn(folder);
  const all = new Set(files);
  const hashes: Record<string, string> = {};
  for (const file of files.filter((one) => !isCopy(one, all))) hashes[file] = sha256Of(await readFile(join(folder, file)));
  return hashes;
}

const isCopy = (file: string, all: ReadonlySet<string>) => COPY.test(file) && all.has(file.replace(COPY, ''));

/** The compressed copies in `folder` that do not say what the file of that hash does. */
async function falseCopies(folder: string, outputs: Manifest['outputs']): Promise<string[]> {
  const files = await filesIn(folder);
  const all = new Set(files);
  const found: string[] = [];
  for (const file of files.filter((one) => isCopy(one, all))) {
    const unpack = promisify(file.endsWith('.br') ? brotliDecompress : gunzip);
    const text = await unpack(await readFile(join(folder, file))).catch(() => undefined);
    if (text === undefined || sha256Of(text) !== outputs[file.replace(COPY, '')]) found.push(file);
  }
  return found;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).split(sep).join('/')).filter((file) => !UNLISTED.includes(file.replace(COPY, '')));
  return files.sort();
}

/** Writes the manifest of the site in `folder`. */
export async function writeManifest(folder: string, adva: string, inputs: Manifest['inputs']): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest: Manifest = { adva, inputs: sorted, outputs: await hashesOf(folder) };
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, undefined, 1)}\n`);
}

/** In what a copy of a site differs from its manifest. */
export interface Deviations {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Files that the manifest does not name. */
  readonly added: readonly string[];
}

/** Holds the site in `folder` to its manifest, and compressed copies to what they are copies of; undefined where it has none that can be read. */
export async function deviationsIn(folder: string): Promise<{ readonly files: number; readonly deviations: Deviations } | undefined> {
  const manifest = await readManifest(folder);
  if (!manifest) return undefined;
  const found = await hashesOf(folder);
  const listed = Object.keys(manifest.outputs);
  return {
    files: listed.length,
    deviations: {
      missing: listed.filter((file) => found[file] === undefined),
      changed: [...listed.filter((file) => found[file] !== undefined && found[file] !== manifest.outputs[file]), ...await falseCopies(folder, manifest.outputs)].sort(),
      added: Object.keys(found).filter((file) => manifest.outputs[file] === undefined),
    },
  };
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const read = JSON.parse(await readFile(join(folder, MANIFEST_FILE), 'utf8')) as Partial<Manifest> | null;
    return typeof read?.outputs === 'object' ? read as Manifest : undefined;
  } catch {
    return undefined;
  }
}
