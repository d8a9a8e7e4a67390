import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes that were drawn before, so that what has not changed is not drawn again. */
export interface KeptDrawings {
  /** What was drawn from the same `decides`; draws it where there is none. `decides` must hold everything that the bytes are made of. */
  bytes(decides: readonly string[], draw: () => Promise<Uint8Array>): Promise<Uint8Array>;
  text(decides: readonly string[], draw: () => Promise<string>): Promise<string>;
}

/** Entries above which the oldest go, where a report has no more. */
const LIMIT = 1000;
const DIGEST_BYTES = 32;

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

/**
 * Opens the drawings kept in `folder`; `program` names the program that draws, so that another one shares nothing with it.
 * Each file is named after all that decides its bytes and begins with their digest: a damaged one is drawn again. Files are written
 * beside their place and moved in whole, so that builds at the same time can share the folder. A folder that cannot be written keeps nothing.
 * `most` is above how many the oldest go; a report with many drawings needs room for all of them.
 */
export async function openKeptDrawings(folder: string, program: string, most = LIMIT): Promise<KeptDrawings> {
  await dropOldest(folder, Math.max(most, LIMIT));
  let made: Promise<unknown> | undefined;
  const bytes: KeptDrawings['bytes'] = async (decides, draw) => {
    const path = join(folder, sha256(JSON.stringify([program, ...decides])).toString('hex'));
    const known = await readEntry(path);
    if (known) return known;
    const drawn = await draw();
    await (made ??= mkdir(folder, { recursive: true }).catch(() => undefined));
    await writeEntry(path, drawn);
    return drawn;
  };
  return {
    bytes,
    text: async (decides, draw) => new TextDecoder().decode(await bytes(decides, async () => new TextEncoder().encode(await draw()))),
  };
}

/** Texts that are held in memory. */
const HELD = 5000;

/** The same drawings for a process that asks for them time and again: texts that it was given before are not read again. */
export function heldInMemory({ bytes, text }: KeptDrawings): KeptDrawings {
  const held = new Map<string, string>();
  return {
    bytes,
    text: async (decides, draw) => {
      const key = JSON.stringify(decides);
      const given = held.get(key) ?? await text(decides, draw);
      // What was asked for last stays longest.
      held.delete(key);
      held.set(key, given);
      for (const oldest of held.size > HELD ? held.keys().take(1) : []) held.delete(oldest);
      return given;
    },
  };
}

async function readEntry(path: string): Promise<Uint8Array | undefined> {
  const file = await readFile(path).catch(() => undefined);
  if (!file) return undefined;
  const body = file.subarray(DIGEST_BYTES);
  return sha256(body).equals(file.subarray(0, DIGEST_BYTES)) ? new Uint8Array(body) : undefined;
}

async function writeEntry(path: string, drawn: Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  try {
    await writeFile(beside, Buffer.concat([sha256(drawn), drawn]));
    await rename(beside, path);
  } catch {
    // Drawings that cannot be kept are drawn again; the site is the same.
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

async function dropOldest(folder: string, most: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (names.length <= most) return;
  const written = await Promise.all(names.map(async (name) => ({ name, at: await stat(join(folder, name)).then(({ mtimeMs }) => mtimeMs, () => 0) })));
  const old = written.sort((a, b) => a.at - b.at).slice(0, names.length - most / 2);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true }).catch(() => undefined)));
}
