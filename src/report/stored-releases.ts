import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ReleaseFile } from '../parse/release-file.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';
import type { FrozenPage } from './site.ts';

/** A release with the folder that holds what it published. */
export interface StoredRelease {
  readonly release: ReleaseFile;
  readonly folder: string;
}

/** Where the releases of a report are stored. */
export function storedIn(reportDir: string, releases: readonly ReleaseFile[]): StoredRelease[] {
  return releases.map((release) => ({ release, folder: join(reportDir, 'data', 'releases', release.tag) }));
}

/** SHA-256 of every file of a folder but the record of the release, by path with forward slashes, in order. */
export async function hashesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/')).filter((path) => path !== 'release.yaml').sort();
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, `sha256-${createHash('sha256').update(await readFile(join(folder, path))).digest('hex')}`] as const)));
}

/** Holds every file of a stored release to the hash that its record has of it. */
export async function checkStored({ release: { tag, files }, folder }: StoredRelease): Promise<Diagnostic[]> {
  const found = await hashesIn(folder);
  const paths = [...new Set([...Object.keys(files), ...Object.keys(found)])].sort();
  return paths.flatMap((path) => {
    const [expected, actual] = [files[path], found[path]];
    if (expected === actual) return [];
    const file = `data/releases/${tag}/${path}`;
    const detail = expected === undefined ? phrase('release-has-no-such-file') : actual === undefined ? phrase('it-is-gone') : phrase('its-hash-is', { actual, expected });
    const repair = expected === undefined ? phrase('move-out-of-releases') : phrase('put-it-back', { command: `git restore ${file}` });
    return [diagnostic('RELEASE_CHANGED', startOf(file), { actual: file, release: tag, detail, repair })];
  });
}

const LOCKED_FILE = /^(?:(?<lang>[^/]+)\/findings\/(?<finding>[^/]+)|embed\/(?<embedLang>[^/]+)\/finding\/(?<embedFinding>[^/]+)|embed\/(?<chartLang>[^/]+)\/(?<chart>[^/]+)|(?<pageLang>[^/]+)\/(?<page>[^/]+))\/locked\.html$/;

/** The pages that a stored release keeps. */
export function frozenPagesOf({ release: { tag, files }, folder }: StoredRelease): FrozenPage[] {
  return Object.keys(files).flatMap((path): FrozenPage[] => {
    const found = LOCKED_FILE.exec(path)?.groups;
    if (!found) return [];
    const common = { tag, folder: path.slice(0, -'locked.html'.length), lockedHtml: () => readFileSync(join(folder, path), 'utf8') };
    const { lang, finding, embedLang, embedFinding, chartLang, chart, pageLang = '', page = '' } = found;
    if (lang && finding) return [{ ...common, kind: 'finding', lang, id: finding }];
    if (embedLang && embedFinding) return [{ ...common, kind: 'finding-embed', lang: embedLang, id: embedFinding }];
    return [chartLang && chart ? { ...common, kind: 'chart-embed', lang: chartLang, id: chart } : { ...common, kind: 'chapter', lang: pageLang, id: page }];
  });
}
