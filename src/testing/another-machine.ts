/**
 * Loaded before a build (`node --import`), makes it run on another day, with another number of cores, on a disk that lists its files in another order, with other luck.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

const DAYS = 400.37;
const Now = Date;
class LaterDate extends Now {
  constructor(...given: readonly unknown[]) {
    if (given.length === 0) super(LaterDate.now());
    else super(...given as [number]);
  }

  static override now(): number {
    return Now.now() + DAYS * 86_400_000;
  }
}
globalThis.Date = LaterDate as DateConstructor;

let drawn = 0;
Math.random = () => {
  drawn += 1;
  return (drawn * 0.754877666) % 1;
};

const turned = <T>(list: T): T => (Array.isArray(list) ? list.toReversed() as T : list);
const { readdirSync } = fs;
const { readdir } = fs.promises;
Object.assign(fs, { readdirSync: (...given: Parameters<typeof readdirSync>) => turned(readdirSync(...given)) });
Object.assign(fs.promises, { readdir: async (...given: Parameters<typeof readdir>) => turned(await readdir(...given)) });
Object.assign(os, { availableParallelism: () => 7, hostname: () => 'another-machine' });
syncBuiltinESMExports();
