import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heldInMemory, openKeptDrawings } from './kept-drawings.ts';

let folder = '';
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'adva-kept-')), 'charts');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const kept = (program = 'program') => openKeptDrawings(folder, program);
const bytes = (...values: number[]) => () => Promise.resolve(new Uint8Array(values));
const never = () => Promise.reject(new Error('drawn again'));

describe('a kept drawing', () => {
  it('is drawn where there is none', async () => expect(await (await kept()).bytes(['a'], bytes(1, 2))).toEqual(new Uint8Array([1, 2])));
  it('is not drawn again by a later build', async () => {
    await (await kept()).bytes(['a'], bytes(1, 2));
    expect(await (await kept()).bytes(['a'], never)).toEqual(new Uint8Array([1, 2]));
  });
  it('is drawn again once anything that decides it differs', async () => {
    await (await kept()).bytes(['a', 'b'], bytes(1));
    expect(await (await kept()).bytes(['a', 'c'], bytes(2))).toEqual(new Uint8Array([2]));
    expect(await (await kept()).bytes(['ab', ''], bytes(3))).toEqual(new Uint8Array([3]));
  });
  it('is drawn again by another program', async () => {
    await (await kept()).bytes(['a'], bytes(1));
    expect(await (await kept('next program')).bytes(['a'], bytes(2))).toEqual(new Uint8Array([2]));
  });
  it('keeps every letter of a text', async () => {
    const text = '<svg>א\u200E97%</svg>';
    await (await kept()).text(['a'], () => Promise.resolve(text));
    expect(await (await kept()).text(['a'], never)).toBe(text);
  });
  it.each(['cut short', 'of other bytes'])('is drawn again where its file is %s', async (what) => {
    await (await kept()).bytes(['a'], bytes(1, 2, 3));
    const [name = ''] = await readdir(folder);
    const file = await readFile(join(folder, name));
    await writeFile(join(folder, name), what === 'cut short' ? file.subarray(0, -1) : Buffer.concat([file.subarray(0, -1), Buffer.from([9])]));
    expect(await (await kept()).bytes(['a'], bytes(1, 2, 3))).toEqual(new Uint8Array([1, 2, 3]));
    expect(await (await kept()).bytes(['a'], never)).toEqual(new Uint8Array([1, 2, 3]));
  });
  it('that cannot be drawn leaves nothing', async () => {
    await expect((await kept()).bytes(['a'], never)).rejects.toThrow('drawn again');
    expect(await readdir(join(folder, '..'))).toEqual([]);
  });
});

it('leaves one whole file where builds at the same time draw the same', async () => {
  const builds = await Promise.all(Array.from({ length: 8 }, () => kept()));
  const drawn = await Promise.all(builds.map((build) => build.bytes(['a'], () => new Promise((resolve) => setTimeout(() => resolve(new Uint8Array(100_000)), 5)))));
  expect(new Set(drawn.map(({ length }) => length))).toEqual(new Set([100_000]));
  expect(await readdir(folder)).toHaveLength(1);
});

it('draws each time where nothing can be kept', async () => {
  await writeFile(folder, 'a file in the place of the folder');
  const draw = vi.fn(bytes(1));
  await (await kept()).bytes(['a'], draw);
  expect(await (await kept()).bytes(['a'], draw)).toEqual(new Uint8Array([1]));
  expect(draw).toHaveBeenCalledTimes(2);
});

it('drops the oldest once they are very many', async () => {
  await (await kept()).bytes(['new'], bytes(1));
  const [newest = ''] = await readdir(folder);
  for (let at = 0; at < 1000; at += 1) await writeFile(join(folder, `old-${at}`), '');
  await utimes(join(folder, newest), 2 ** 32 - 1, 2 ** 32 - 1);
  await kept();
  const left = await readdir(folder);
  expect([left.length, left.includes(newest)]).toEqual([500, true]);
});

describe('a text held in memory', () => {
  it('is given again when its file is gone, and drawn where anything that decides it differs', async () => {
    const held = heldInMemory(await kept());
    await held.text(['a'], () => Promise.resolve('first'));
    await rm(folder, { recursive: true });
    expect(await held.text(['a'], never)).toBe('first');
    expect(await held.text(['b'], () => Promise.resolve('second'))).toBe('second');
  });
  it('is found by what was opened before', async () => {
    await (await kept()).text(['a'], () => Promise.resolve('first'));
    expect(await heldInMemory(await kept()).text(['a'], never)).toBe('first');
  });
});
