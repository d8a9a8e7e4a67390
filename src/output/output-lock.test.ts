import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockOutput, tryToLock } from './output-lock.ts';

let root = '';
let outDir = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'adva-lock-'));
  outDir = join(root, 'dist');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const leave = (token: string) => writeFile(`${outDir}.adva-lock`, token);
const deadPid = () => spawnSync(process.execPath, ['--version']).pid;

describe('the lock of a site', () => {
  it('is held by one build, and gone when it is released', async () => {
    const lock = await lockOutput(outDir);
    expect([await lock.isHeld(), await tryToLock(outDir)]).toEqual([true, undefined]);
    await lock.release();
    expect(await readdir(root)).toEqual([]);
  });
  it('is waited for, which is said once', async () => {
    const first = await lockOutput(outDir);
    let waits = 0;
    const second = lockOutput(outDir, () => { waits += 1; });
    await expect.poll(() => waits).toBe(1);
    await first.release();
    expect(await (await second).isHeld()).toBe(true);
    expect(waits).toBe(1);
    await (await second).release();
  });
  it('is taken from a build that was killed', async () => {
    await leave(`${hostname()} ${deadPid()} x`);
    const lock = await lockOutput(outDir, () => expect.fail('nothing to wait for'));
    expect(await lock.isHeld()).toBe(true);
    await lock.release();
    expect(await readdir(root)).toEqual([]);
  });
  it('is taken where the number of the killed build is now that of this one', async () => {
    await leave(`${hostname()} ${process.pid} x`);
    expect(await tryToLock(outDir)).toBeDefined();
  });
  it('is left to a build of another machine', async () => {
    await leave(`another-machine ${deadPid()} x`);
    expect(await tryToLock(outDir)).toBeUndefined();
  });
  it('is no longer held where another build has taken it', async () => {
    const lock = await lockOutput(outDir);
    await leave('another-machine 1 x');
    expect(await lock.isHeld()).toBe(false);
    await lock.release();
    expect(await readdir(root)).toEqual(['dist.adva-lock']);
  });
});
