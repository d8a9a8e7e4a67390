import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bytesOf } from './folder-bytes.ts';
import { runCommand } from './run-command.ts';

const sites = inject('sites');

it('writes the same files with the same bytes when it builds the same report twice', async () => {
  const [first, second] = [await bytesOf(sites.plain), await bytesOf(sites.again)];
  expect(Object.keys(first).length).toBeGreaterThan(20);
  expect(second).toEqual(first);
});

describe('a build of a report with one wrong word', () => {
  let root = '';
  let broken: { reportDir: string; outDir: string; line: number };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'adva-broken-'));
    const [reportDir, outDir] = [join(root, 'report'), join(root, 'site')];
    for (const name of ['data', 'content']) await cp(name, join(reportDir, name), { recursive: true });
    await cp(sites.plain, outDir, { recursive: true });
    const file = join(reportDir, 'data', 'report.yaml');
    const text = await readFile(file, 'utf8');
    const typo = text.replace(/^featured:/m, 'featurd:');
    await writeFile(file, typo);
    broken = { reportDir, outDir, line: typo.slice(0, typo.indexOf('featurd:')).split('\n').length };
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('ends with exit code 1, says where, and leaves the site that stands as it is', async () => {
    const before = await bytesOf(broken.outDir);
    const { exitCode, stderr } = await runCommand('build', { REPORT_DIR: broken.reportDir, OUT_DIR: broken.outDir });
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`data/report.yaml:${broken.line}:`);
    expect(stderr).not.toMatch(/^\s+at .*\(/m);
    expect(await bytesOf(broken.outDir)).toEqual(before);
    expect(await readdir(root)).toEqual(['report', basename(broken.outDir)]);
  });
});

it('refuses to write into a folder that holds something else', async () => {
  const foreign = await mkdtemp(join(tmpdir(), 'adva-foreign-'));
  await writeFile(join(foreign, 'thesis.txt'), 'years of work');
  const { exitCode, stderr } = await runCommand('build', { REPORT_DIR: join('src', 'testing', 'reports', 'harbour'), OUT_DIR: foreign });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('OUTPUT_FOREIGN');
  expect(await readdir(foreign)).toEqual(['thesis.txt']);
  await rm(foreign, { recursive: true });
});
