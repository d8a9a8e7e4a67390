import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Teller } from '../i18n/teller.ts';
import { dropPartial, fillPartial, openPartial, publishPartial } from '../output/keep-release.ts';
import { readSite } from '../output/read-site.ts';
import { LEDGER_FILE } from '../parse/ledger-file.ts';
import { LOCK_FILE } from '../parse/lock-file.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import { hashesIn } from '../report/stored-releases.ts';
import { freezePages } from '../releases/freeze-pages.ts';
import { formatRelease } from '../releases/format-release.ts';
import type { Releasing } from '../releases/check-release.ts';
import { buildSite, type Built } from './build-site.ts';
import { recordAddresses } from './record-addresses.ts';

/** What a release needs. */
export interface Making {
  readonly releasing: Releasing;
  readonly environment: NodeJS.ProcessEnv;
  readonly programDir: string;
  readonly reportDir: string;
  /** An empty folder for the sites that are built on the way. */
  readonly temp: string;
  readonly teller: Teller;
}

/** A release that is made, with the voices of its report. */
export interface Made {
  readonly release: ReleaseFile;
  readonly site: Built['site'];
}

/** Builds the site as the release that it is to be, and gives its record; nothing is kept. */
export async function tryRelease({ releasing, environment, programDir, temp, teller }: Making): Promise<Made | undefined> {
  const built = await buildSite({ ...environment, OUT_DIR: join(temp, 'trial') }, programDir, teller, releasing);
  return built?.pending && { release: built.pending, site: built.site };
}

/**
 * Makes a release: builds the site as this release, stores what is locked in its pages, builds it again with what is stored, so that the frozen pages and all
 * that leads to them are checked as in every later build, records its addresses, and only then puts the whole in its place. Undefined where problems forbid it.
 */
export async function makeRelease(making: Making): Promise<Made | undefined> {
  const { releasing, environment, programDir, reportDir, temp, teller } = making;
  const first = await buildSite({ ...environment, OUT_DIR: join(temp, 'first') }, programDir, teller, releasing);
  if (!first) return undefined;
  const folder = await openPartial(reportDir, releasing.tag);
  try {
    await store(first, folder);
    const files = await hashesIn(folder);
    const second = await buildSite({ ...environment, OUT_DIR: join(temp, 'second') }, programDir, teller, { ...releasing, stored: { folder, files } });
    if (!second?.pending) {
      await dropPartial(reportDir, releasing.tag);
      return undefined;
    }
    await sameAsStored(second, folder);
    await fillPartial(folder, temp, new Map([['release.yaml', formatRelease(second.pending)]]), []);
    await publishPartial(reportDir, releasing.tag, { [LOCK_FILE]: second.lock, [LEDGER_FILE]: await recordAddresses(second, releasing.tag) });
    return { release: second.pending, site: second.site };
  } catch (error) {
    await dropPartial(reportDir, releasing.tag);
    throw error;
  }
}

async function frozenOf({ outDir, base, origin }: Built) {
  const { files, pages } = await readSite(outDir);
  const known = new Set(files);
  return freezePages({ base, origin, pages, has: (file) => known.has(file) }, files);
}

async function store(built: Built, folder: string): Promise<void> {
  const { texts, copies } = await frozenOf(built);
  await fillPartial(folder, built.outDir, texts, copies);
}

/** What is stored must be what a build of the released report says: else the living page would cite a release that says something else. */
async function sameAsStored(built: Built, folder: string): Promise<void> {
  for (const [path, text] of (await frozenOf(built)).texts) {
    if ((await readFile(join(folder, path), 'utf8')) !== text) throw new Error(`Impossible: ${path} comes out otherwise when it is built again`);
  }
}
