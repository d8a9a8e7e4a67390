import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolders } from './read-folder.ts';

let root = '';
const names = async (...folders: string[]) => [...(await readFolders(root, folders)).keys()];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'read-folder-'));
  for (const file of ['data/report.yaml', 'data/waves/w1/1.0.0.yaml', 'data/arenas.yaml', 'content/he/עמוד.mdx', 'other/a.txt', 'file']) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), file);
  }
});
afterAll(() => rm(root, { recursive: true }));

describe('the files below folders', () => {
  it('are named by their path with forward slashes, sorted', async () => expect(await names('data')).toEqual(['data/arenas.yaml', 'data/report.yaml', 'data/waves/w1/1.0.0.yaml']));
  it('are those of all the folders, and of no other', async () => expect(await names('data', 'content')).toHaveLength(4));
  it('keep their bytes', async () => expect(new TextDecoder().decode((await readFolders(root, ['content'])).get('content/he/עמוד.mdx'))).toBe('content/he/עמוד.mdx'));
  it('are none where the folder is missing', async () => expect(await names('nowhere')).toEqual([]));
  it('are none where the folder is a file', async () => expect(await names('file')).toEqual([]));
});
