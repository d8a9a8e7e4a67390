import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { layOutHarbour, release } from './release-site.ts';
import { runCommand } from './run-command.ts';
import { SCRATCH, scratchFolder } from './scratch-folder.ts';

/** The report of this repository, built once for all tests that read it. */
export interface BuiltSites {
  /** The folder of the site under `/`, its origin unknown. */
  readonly plain: string;
  /** The same, built a second time. */
  readonly again: string;
  /** The same under `based.base`, its origin known. */
  readonly based: { readonly folder: string; readonly base: string; readonly origin: string };
  /** The report that is kept for tests, under `/`. */
  readonly harbour: string;
  /** A copy of that report, released as 1.0.0 on 30 June 2026, and what the command said. Tests copy it before they change it. */
  readonly released: { readonly report: string; readonly said: string };
}

/** Where the sites stay, and are taken from where they are there, for who works on one test; it is theirs to delete when the report or the program changes. */
const KEPT = process.env['KEEP_SITES'] ? join(SCRATCH, 'sites') : undefined;

declare module 'vitest' {
  export interface ProvidedContext {
    sites: BuiltSites;
  }
}

/** Two projects ask for the sites; both run in this process, so the first one's build serves both. */
const shared = globalThis as typeof globalThis & { builtSites?: Promise<{ root: string; sites: BuiltSites }> };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.builtSites ??= buildSites();
  const { root, sites } = await shared.builtSites;
  project.provide('sites', sites);
  return async () => {
    if (KEPT === undefined) await rm(root, { recursive: true, force: true });
  };
}

async function buildSites(): Promise<{ root: string; sites: BuiltSites }> {
  const root = KEPT ?? await scratchFolder('sites');
  const based = { folder: join(root, 'based'), base: '/reports/2024/', origin: 'https://report.example' };
  const report = join(root, 'released');
  const sites = { plain: join(root, 'plain'), again: join(root, 'again'), based, harbour: join(root, 'harbour') };
  const saidFile = join(root, 'released.txt');
  const withReleased = async (): Promise<BuiltSites> => ({ ...sites, released: { report, said: await readFile(saidFile, 'utf8') } });
  if (root === KEPT && existsSync(root)) return { root, sites: await withReleased() };
  // Two at a time, since a build keeps one core busy; those that share their drawings one after the other.
  const building = await Promise.allSettled([
    build({ OUT_DIR: sites.plain }).then(() => build({ OUT_DIR: sites.again })),
    build({ OUT_DIR: sites.harbour, REPORT_DIR: join('src', 'testing', 'reports', 'harbour'), BASE_PATH: '/' }).then(() => build({ OUT_DIR: based.folder, BASE_PATH: based.base, SITE_URL: based.origin })).then(async () => {
      await layOutHarbour(report);
      await writeFile(saidFile, (await release(report, '1.0.0', '2026-06-30')).stdout);
    }),
  ]);
  const failed = building.find((one) => one.status === 'rejected');
  if (failed) {
    await rm(root, { recursive: true, force: true });
    throw failed.reason;
  }
  return { root, sites: await withReleased() };
}

async function build(settings: Readonly<Record<string, string>>): Promise<void> {
  const { exitCode, stdout, stderr } = await runCommand('build', { BROTLI_QUALITY: '5', ...settings });
  if (exitCode !== 0) throw new Error(`The report could not be built:\n${stdout}\n${stderr}`);
}
