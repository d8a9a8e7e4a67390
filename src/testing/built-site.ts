import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runCommand } from './run-command.ts';

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
}

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
  return () => rm(root, { recursive: true, force: true });
}

async function buildSites(): Promise<{ root: string; sites: BuiltSites }> {
  const root = await mkdtemp(join(tmpdir(), 'adva-sites-'));
  const based = { folder: join(root, 'based'), base: '/reports/2024/', origin: 'https://report.example' };
  const sites: BuiltSites = { plain: join(root, 'plain'), again: join(root, 'again'), based, harbour: join(root, 'harbour') };
  try {
    // One after the other: builds share the cache of their tools.
    await build({ OUT_DIR: sites.plain });
    await build({ OUT_DIR: sites.again });
    await build({ OUT_DIR: based.folder, BASE_PATH: based.base, SITE_URL: based.origin });
    await build({ OUT_DIR: sites.harbour, REPORT_DIR: join('src', 'testing', 'reports', 'harbour'), BASE_PATH: '/' });
  } catch (error) {
    await rm(root, { recursive: true, force: true });
    throw error;
  }
  return { root, sites };
}

async function build(settings: Readonly<Record<string, string>>): Promise<void> {
  const { exitCode, stdout, stderr } = await runCommand('build', settings);
  if (exitCode !== 0) throw new Error(`The report could not be built:\n${stdout}\n${stderr}`);
}
