import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { deviationsIn } from '../output/manifest.ts';
import { bytesOf } from './folder-bytes.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { openDev } from './open-dev.ts';
import { editFile } from './release-site.ts';
import type { Ran } from './run-command.ts';
import { SCRATCH, scratchFolder } from './scratch-folder.ts';
import { startBuild, type StartedBuild } from './start-build.ts';

/** Whatever ends a build: the folder that readers are served is one whole site, a message says what happened, and the next build is right. */

const KILLS = Number(process.env['KILLS'] ?? 50);
const REPORT = 'src/testing/reports/harbour';
const NEW_WORDS = 'Neither the harbour nor any of its libraries exist.';
const run = promisify(execFile);
const WHOLE = { missing: [], changed: [], added: [] };

const { harbour: site } = inject('sites');
let root = '';
/** A report that differs from the harbour report in one sentence. */
let other = '';
/** Its site, built alone and undisturbed, by night. */
let otherSite = '';
/** How long that took; ms. */
let duration = 0;

beforeAll(async () => {
  root = await scratchFolder('interrupted');
  other = join(root, 'other');
  await cp(REPORT, other, { recursive: true });
  await editFile(other, 'content/en/pages/about.mdx', 'Neither the harbour nor its libraries exist.', NEW_WORDS);
  if (!IS_NIGHTLY) return;
  otherSite = join(root, 'other-site');
  const from = performance.now();
  expectDone(await startBuild(other, otherSite).ended);
  duration = performance.now() - from;
}, 600_000);
afterAll(() => rm(root, { recursive: true, force: true }));

function expectDone({ exitCode, stderr }: Ran): void {
  expect([exitCode, stderr]).toEqual([0, '']);
}

/** The site in a folder: which of the two it is, all of it and nothing else. */
async function siteIn(folder: string): Promise<'first' | 'second'> {
  expect((await deviationsIn(folder))?.deviations).toEqual(WHOLE);
  const isSecond = (await readFile(join(folder, 'en', 'about', 'index.html'), 'utf8')).includes(NEW_WORDS);
  const alone = isSecond ? otherSite : site;
  if (alone !== '') expect(await bytesOf(folder)).toEqual(await bytesOf(alone));
  return isSecond ? 'second' : 'first';
}

/** A new folder with the first site in it, published as `dist`. */
async function publish(name: string): Promise<{ folder: string; dist: string }> {
  const folder = join(root, name);
  await cp(site, join(folder, 'dist'), { recursive: true });
  return { folder, dist: join(folder, 'dist') };
}

const namesIn = (folder: string) => readdir(folder).catch((): string[] => []);
const TRACE = /^\s+at .*[(:]/m;

/** Moments at which a build is killed: by day three that tell of its progress, by night any. */
function momentsOf(folder: string): ((build: StartedBuild) => Promise<unknown>)[] {
  const until = (isReached: (build: StartedBuild) => Promise<boolean>) => async (build: StartedBuild) => {
    while (!await isReached(build)) await pause(5);
  };
  const begun = until(async () => (await namesIn(folder)).includes('dist.adva-lock'));
  const rendering = until(async ({ pid }) => (await namesIn(join(SCRATCH, `building-${pid}`))).includes('en'));
  const finishing = until(async ({ pid }) => (await namesIn(join(folder, `dist.adva-next-${pid}`))).includes('_headers'));
  // Spread over the whole build and a little beyond its end, in no order.
  return IS_NIGHTLY ? Array.from({ length: KILLS }, (_, kill) => () => pause(duration * 1.05 * ((kill * 0.618 + 0.35) % 1))) : [begun, rendering, finishing];
}

describe('a build that is killed', () => {
  it('leaves one whole site, and the next build is right', async () => {
    const { folder, dist } = await publish('killed');
    const moments = momentsOf(folder);
    const pids: number[] = [];
    for (const moment of moments) {
      const build = startBuild(other, dist);
      pids.push(build.pid);
      await Promise.race([build.ended, moment(build)]);
      build.kill();
      const { exitCode } = await build.ended;
      // Killed between its two renames it would leave the old site beside its place, where the next command finds it.
      const entries = await readdir(folder);
      if (!entries.includes('dist')) expect(entries).toContain('dist.adva-old');
      else if (await siteIn(dist) === 'second') {
        await rm(dist, { recursive: true });
        await cp(site, dist, { recursive: true });
      } else expect(exitCode).toBe(-1);
    }
    const { exitCode, stderr } = await startBuild(other, dist).ended;
    expect([exitCode, stderr.replace(/^A build for \S+ was interrupted; .*$|^An earlier build was interrupted; .*$/m, '').trim()]).toEqual([0, '']);
    if (!IS_NIGHTLY) expect(stderr).toContain('was interrupted');
    expect(await siteIn(dist)).toBe('second');
    expect(await readdir(folder)).toEqual(['dist']);
    expect((await namesIn(SCRATCH)).filter((name) => pids.some((pid) => name === `building-${pid}`))).toEqual([]);
  }, 600_000 + KILLS * 60_000);
});

describe('a site that cannot be written', () => {
  /** What a build says in each language, after it failed and left the site as it was. */
  async function failedIn(dist: string, settings: Readonly<Record<string, string>> = {}, before: readonly string[] = []): Promise<string[]> {
    const said: string[] = [];
    for (const lang of IS_NIGHTLY ? ['en', 'he'] : ['he']) {
      const { exitCode, stderr } = await startBuild(other, dist, { ADVA_LANG: lang, ...settings }, before).ended;
      expect(exitCode).toBe(1);
      expect(stderr).not.toMatch(TRACE);
      expect(stderr).toContain('OUTPUT_UNWRITABLE');
      said.push(stderr);
    }
    return said;
  }

  it.runIf(IS_NIGHTLY)('for want of room leaves the old one, says so, and is written when there is room', async (context) => {
    const { folder, dist } = await publish('full');
    const small = join(folder, 'small');
    await mkdir(small);
    const { size } = await run('du', ['-sk', dist]).then(({ stdout }) => ({ size: Number.parseInt(stdout, 10) }));
    if (!await run('mount', ['-t', 'tmpfs', '-o', `size=${Math.round(size * 1.5)}k`, 'tmpfs', small]).then(() => true, () => false)) context.skip('no disk can be mounted here: a full one is not looked at');
    try {
      await cp(dist, join(small, 'dist'), { recursive: true });
      const [said = ''] = (await failedIn(join(small, 'dist'))).slice(-1);
      expect(said).toContain('לא נשאר מקום בדיסק');
      expect(await siteIn(join(small, 'dist'))).toBe('first');
      expect(await readdir(small)).toEqual(['dist']);
      await run('mount', ['-o', 'remount,size=100m', small]);
      expectDone(await startBuild(other, join(small, 'dist')).ended);
      expect(await siteIn(join(small, 'dist'))).toBe('second');
      expect(await readdir(small)).toEqual(['dist']);
    } finally {
      await run('umount', [small]);
    }
  }, 900_000);

  it('since its folder is read-only leaves the old one and says so', async (context) => {
    const { folder, dist } = await publish('read-only');
    const disk = join(folder, 'disk');
    await mkdir(disk);
    if (!await run('mount', ['-t', 'tmpfs', 'tmpfs', disk]).then(() => true, () => false)) context.skip('no disk can be mounted here: a read-only one is not looked at');
    try {
      await cp(dist, join(disk, 'dist'), { recursive: true });
      await run('mount', ['-o', 'remount,ro', disk]);
      const [said = ''] = (await failedIn(join(disk, 'dist'))).slice(-1);
      expect(said).toContain('אין הרשאה לכתוב לשם');
      expect(await siteIn(join(disk, 'dist'))).toBe('first');
      await run('mount', ['-o', 'remount,rw', disk]);
      expect(await readdir(disk)).toEqual(['dist']);
    } finally {
      await run('umount', [disk]);
    }
  }, 600_000);
});

describe.runIf(IS_NIGHTLY)('two builds at once', () => {
  it('of one site follow each other, and the one that began last is the one that stands', async () => {
    const { folder, dist } = await publish('both');
    const first = startBuild(REPORT, dist);
    while (!(await readdir(folder)).includes('dist.adva-lock')) await pause(20);
    const second = startBuild(other, dist);
    expectDone(await first.ended);
    const { exitCode, stderr } = await second.ended;
    expect(exitCode).toBe(0);
    expect(stderr.trim()).toBe(`Another build is writing to ${dist}; this one waits until it has ended.`);
    expect(await siteIn(dist)).toBe('second');
    expect(await readdir(folder)).toEqual(['dist']);
  }, 900_000);

  it('of two sites, one inside the program and one elsewhere, are as when each is built alone', async () => {
    const elsewhere = join(root, '..', '..', '..', `${root.split('/').at(-1) ?? ''}-elsewhere`);
    const inside = join(root, 'inside');
    try {
      const built = await Promise.all([startBuild(REPORT, inside).ended, startBuild(other, elsewhere).ended]);
      built.forEach(expectDone);
      expect(await Promise.all([siteIn(inside), siteIn(elsewhere)])).toEqual(['first', 'second']);
    } finally {
      await rm(elsewhere, { recursive: true, force: true });
    }
  }, 900_000);

  it('are both right where one of them serves the report while it is written', async () => {
    const dist = join(root, 'beside-dev');
    const dev = await openDev(REPORT, 'en', 4719);
    const page = async () => (await fetch(`${dev.origin}en/about/`)).text();
    try {
      expect(await page()).toContain('Neither the harbour nor its libraries exist.');
      const build = startBuild(other, dist);
      let isBuilding = true;
      const built = build.ended.finally(() => { isBuilding = false; });
      const shown = new Set<boolean>();
      while (isBuilding) {
        shown.add((await page()).includes('Neither the harbour nor its libraries exist.'));
        await pause(200);
      }
      expectDone(await built);
      expect([...shown]).toEqual([true]);
      expect(await siteIn(dist)).toBe('second');
      expect(await page()).toContain('Neither the harbour nor its libraries exist.');
    } finally {
      dev.stop();
    }
  }, 900_000);
});
