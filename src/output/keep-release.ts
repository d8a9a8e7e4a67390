import { cp, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * A release is written beside its place and put there by one renaming, so that a command that is killed leaves nothing of it or all of it. The texts that files
 * beside it are to have come with it, and are handed out as soon as it is in its place; what was cut off there is finished by the next command.
 */

const RELEASES = join('data', 'releases');
/** Names of releases never begin with a dot. */
const partialOf = (reportDir: string, tag: string) => join(reportDir, RELEASES, `.${tag}.partial`);
const TO_HAND_OUT = '.pending';

/** The empty folder in which a release is put together. */
export async function openPartial(reportDir: string, tag: string): Promise<string> {
  const folder = partialOf(reportDir, tag);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Removes a release that was not finished. */
export async function dropPartial(reportDir: string, tag: string): Promise<void> {
  await rm(partialOf(reportDir, tag), { recursive: true, force: true });
  // Leaves no trace where it would have been the first; a folder that holds another stays.
  await rmdir(join(reportDir, RELEASES)).catch(() => undefined);
}

/** Writes and copies what a release stores: `texts` by their path in it, `copies` from the same path of the site. */
export async function fillPartial(folder: string, site: string, texts: ReadonlyMap<string, string>, copies: readonly string[]): Promise<void> {
  for (const [path, text] of texts) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const path of copies) await cp(join(site, path), join(folder, path));
}

/** Puts a finished release in its place, and the texts of `beside` into the files of the report that they are for. */
export async function publishPartial(reportDir: string, tag: string, beside: Readonly<Record<string, string>>): Promise<void> {
  const folder = partialOf(reportDir, tag);
  await fillPartial(join(folder, TO_HAND_OUT), folder, new Map(Object.entries(beside)), []);
  await rename(folder, join(reportDir, RELEASES, tag));
  await repairReleases(reportDir);
}

/** Finishes what a killed command left of releases in their places: their names. */
export async function repairReleases(reportDir: string): Promise<string[]> {
  const finished: string[] = [];
  for (const name of await namesIn(reportDir)) {
    const texts = join(reportDir, RELEASES, name, TO_HAND_OUT);
    if (name.startsWith('.') || !(await exists(texts))) continue;
    await handOut(reportDir, texts);
    finished.push(name);
  }
  return finished;
}

/** Removes what a killed command left of releases that were not whole: their names. */
export async function removePartials(reportDir: string): Promise<string[]> {
  const tags = (await namesIn(reportDir)).flatMap((name) => /^\.(.+)\.partial$/.exec(name)?.[1] ?? []);
  for (const tag of tags) await dropPartial(reportDir, tag);
  return tags;
}

async function namesIn(reportDir: string): Promise<string[]> {
  return readdir(join(reportDir, RELEASES)).catch(() => []);
}

/** Each file is replaced whole, and the texts are removed last: to do it twice does no harm. */
async function handOut(reportDir: string, from: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const target = join(reportDir, path.slice(from.length + 1));
    await writeFile(`${target}.next`, await readFile(path));
    await rename(`${target}.next`, target);
  }
  await rm(from, { recursive: true });
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}
