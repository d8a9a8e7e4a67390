import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dropPartial, fillPartial, openPartial, publishPartial } from '../output/keep-release.ts';
import { readSite } from '../output/read-site.ts';
import { LEDGER_FILE } from '../parse/ledger-file.ts';
import { LOCK_FILE } from '../parse/lock-file.ts';
import { hashesIn } from '../report/stored-releases.ts';
import type { Releasing } from '../releases/check-release.ts';
import { formatRelease } from '../releases/format-release.ts';
import { freezePages, type Frozen } from '../releases/freeze-pages.ts';
import { buildStep, type BuiltStep } from './build-step.ts';

/** What a release needs. */
export interface Making {
  readonly releasing: Releasing;
  readonly environment: NodeJS.ProcessEnv;
  readonly programDir: string;
  readonly reportDir: string;
  /** An empty folder for the sites that are built on the way. */
  readonly temp: string;
}

/** Builds the site as the release that it is to be, and keeps nothing. Undefined where problems forbid the release. */
export function tryRelease({ releasing, environment, programDir, temp }: Making): Promise<BuiltStep | undefined> {
  return buildStep(join(temp, 'first'), releasing, environment, programDir);
}

/**
 * Makes a release: builds the site as this release, stores what is locked in its pages, builds it again with what is stored, so that the frozen pages and all
 * that leads to them are checked as in every later build, records its addresses, and only then puts the whole in its place. Undefined where problems forbid it.
 */
export async function makeRelease(making: Making): Promise<BuiltStep | undefined> {
  const { releasing, environment, programDir, reportDir, temp } = making;
  const first = await tryRelease(making);
  if (!first) return undefined;
  const folder = await openPartial(reportDir, releasing.tag);
  try {
    const { texts, copies } = await frozenOf(first);
    await fillPartial(folder, first.outDir, texts, copies);
    const second = await buildStep(join(temp, 'second'), { ...releasing, stored: { folder, files: await hashesIn(folder) } }, environment, programDir);
    if (second) {
      await sameAsStored(second, folder);
      await fillPartial(folder, temp, new Map([['release.yaml', formatRelease(second.release)]]), []);
      await publishPartial(reportDir, releasing.tag, { [LOCK_FILE]: second.lock, [LEDGER_FILE]: second.ledger });
    } else {
      await dropPartial(reportDir, releasing.tag);
    }
    return second;
  } catch (error) {
    await dropPartial(reportDir, releasing.tag);
    throw error;
  }
}

async function frozenOf({ outDir, base, origin, standIns }: BuiltStep): Promise<Frozen> {
  const { files, pages } = await readSite(outDir);
  const known = new Set(files);
  return freezePages({ base, origin, pages, has: (file) => known.has(file) }, files.filter((file) => !standIns.includes(file)));
}

/** What is stored must be what a build of the released report says: else the living page would cite a release that says something else. */
async function sameAsStored(built: BuiltStep, folder: string): Promise<void> {
  for (const [path, text] of (await frozenOf(built)).texts) {
    if ((await readFile(join(folder, path), 'utf8')) !== text) throw new Error(`Impossible: ${path} comes out otherwise when it is built again`);
  }
}
