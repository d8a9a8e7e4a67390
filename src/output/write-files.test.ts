import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFiles } from './write-files.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'write-files-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const filesOf = async () => (await readdir(root, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map(({ name }) => name).sort();

it('writes files, in folders that it makes, and leaves nothing else', async () => {
  await writeFile(join(root, 'b.yaml'), 'old');
  await writeFiles(root, [{ file: 'waves/x/a.yaml', text: 'new' }, { file: 'b.yaml', text: 'newer' }]);
  expect(await filesOf()).toEqual(['a.yaml', 'b.yaml']);
  expect(await readFile(join(root, 'b.yaml'), 'utf8')).toBe('newer');
});

it('writes none where one of them cannot be written', async () => {
  await writeFile(join(root, 'b.yaml'), 'old');
  await mkdir(join(root, 'c.yaml.adva-new'));
  await expect(writeFiles(root, [{ file: 'a.yaml', text: 'new' }, { file: 'b.yaml', text: 'newer' }, { file: 'c.yaml', text: 'new' }])).rejects.toThrow();
  expect(await filesOf()).toEqual(['b.yaml']);
  expect(await readFile(join(root, 'b.yaml'), 'utf8')).toBe('old');
});

it('takes away what it had put in its place where a later file cannot be', async () => {
  await mkdir(join(root, 'b.yaml'));
  await expect(writeFiles(root, [{ file: 'a.yaml', text: 'new' }, { file: 'b.yaml', text: 'newer' }])).rejects.toThrow();
  expect(await filesOf()).toEqual([]);
});
