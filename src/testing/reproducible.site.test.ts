import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { deviationsIn } from '../output/manifest.ts';
import { bytesOf } from './folder-bytes.ts';
import { IS_NIGHTLY } from './how-much.ts';

/** The same report gives the same bytes: on another day, in another folder, time zone and language, with other cores, on a disk that lists files in another order. */

const HARBOUR = 'src/testing/reports/harbour';
const OTHERWISE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr', UV_THREADPOOL_SIZE: '1', RAYON_NUM_THREADS: '1', ADVA_LANG: 'en' };
const run = promisify(execFile);
const { harbour } = inject('sites');

let root = '';
let report = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'adva-elsewhere-'));
  report = join(root, 'a report', 'דוח');
  const files = (await readdir(HARBOUR, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(HARBOUR.length + 1));
  // The newest file is the one that is the oldest elsewhere.
  for (const file of files.sort().reverse()) {
    await mkdir(dirname(join(report, file)), { recursive: true });
    await writeFile(join(report, file), await readFile(join(HARBOUR, file)));
  }
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Builds that report with a copy of the program, on what seems another machine. */
async function buildOtherwise(program: string, outDir: string): Promise<void> {
  const { SITE_URL: _url, NODE_ENV: _mode, ...around } = process.env;
  const settings = { REPORT_DIR: report, OUT_DIR: outDir, BASE_PATH: '/', NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', BROTLI_QUALITY: '5', ...OTHERWISE };
  const { stderr } = await run(process.execPath, ['--import', resolve('src/testing/another-machine.ts'), join('src', 'cli', 'build.ts')], { cwd: program, env: { ...around, ...settings } });
  expect(stderr).toBe('');
}

describe('the same report', () => {
  it('gives the same bytes elsewhere, at another time, in another order', async () => {
    const outDir = join(root, 'site');
    await buildOtherwise(process.cwd(), outDir);
    expect(await bytesOf(outDir)).toEqual(await bytesOf(harbour));
    expect((await deviationsIn(outDir))?.deviations).toEqual({ missing: [], changed: [], added: [] });
  }, 600_000);

  it.runIf(IS_NIGHTLY)('gives the same bytes in another folder of the program, which keeps no drawings yet', async () => {
    const program = join(root, 'program');
    await mkdir(program);
    const parts = (await readdir('.')).filter((name) => !['node_modules', '.git', '.cache', '.astro', 'dist', 'data', 'content'].includes(name));
    for (const part of parts) await cp(part, join(program, part), { recursive: true });
    await run('cp', ['-al', resolve('node_modules'), join(program, 'node_modules')]).catch(() => cp('node_modules', join(program, 'node_modules'), { recursive: true, verbatimSymlinks: true }));
    const outDir = join(root, 'site of it');
    await buildOtherwise(program, outDir);
    expect(await bytesOf(outDir)).toEqual(await bytesOf(harbour));
  }, 900_000);
});

/** Where the program may ask what day it is: what is written for people at work, never what is published. */
const CLOCKS = ['cli/bench-draw.ts', 'cli/bench-stages.ts', 'cli/check.ts', 'cli/measured.ts', 'output/output-lock.ts'];

it('the program asks for the time, or for chance, nowhere where a site is made', async () => {
  const files = (await readdir('src', { recursive: true })).map((file) => file.replaceAll('\\', '/')).filter((file) => /\.(?:ts|astro)$/.test(file) && !/\.(?:test|fixture)\.ts$|^(?:testing|client)\//.test(file));
  const asking: string[] = [];
  for (const file of files) if (/\bnew Date\(\)|\bDate\.now\(|\bperformance\.now\(|\bMath\.random\(|\bcrypto\.randomUUID|\bhrtime\b/.test(await readFile(join('src', file), 'utf8'))) asking.push(file);
  expect(asking.sort()).toEqual(CLOCKS);
});
