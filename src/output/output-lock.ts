import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './is-alive.ts';

/** One build at a time writes a site; the lock lies beside the site and goes with the build that holds it. */
export interface OutputLock {
  /** False where another build has taken the lock, since this one seemed to have ended. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** How often a build shows that it is at work, and after how long without a sign a lock of another machine is taken for one that was left behind; ms. */
const BEAT = 2000;
const SILENCE = 60_000;
const LOOK = 200;

const lockOf = (outDir: string) => `${outDir}.adva-lock`;
const held = new Set<string>();

/** Takes the lock of a site; where a build is at work on it, says so by `onWait` and waits for its end. */
export async function lockOutput(outDir: string, onWait: () => void = () => undefined): Promise<OutputLock> {
  const file = lockOf(outDir);
  await mkdir(dirname(file), { recursive: true });
  let seen: { readonly sign: string; readonly at: number } | undefined;
  for (let waits = false; ;) {
    const lock = await tryToLock(outDir);
    if (lock) return lock;
    const sign = await signOf(file);
    if (sign === undefined) continue;
    if (seen?.sign !== sign) seen = { sign, at: performance.now() };
    if (performance.now() - seen.at > SILENCE) await takeAway(file, await readFile(file, 'utf8').catch(() => ''));
    if (!waits) onWait();
    waits = true;
    await pause(LOOK);
  }
}

/** Takes the lock of a site where no build is at work on it; a lock that a build left when it was killed does not count. */
export async function tryToLock(outDir: string): Promise<OutputLock | undefined> {
  const file = lockOf(outDir);
  const token = `${hostname()} ${process.pid} ${randomUUID()}`;
  const written = await writeFile(file, token, { flag: 'wx' }).then(() => true, (error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? false : Promise.reject(error)));
  if (written) return holding(file, token);
  const other = await readFile(file, 'utf8').catch(() => '');
  if (!isLeft(other)) return undefined;
  await takeAway(file, other);
  return tryToLock(outDir);
}

function holding(file: string, token: string): OutputLock {
  held.add(token);
  const beat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), BEAT).unref();
  const isHeld = async () => await readFile(file, 'utf8').catch(() => '') === token;
  return {
    isHeld,
    async release() {
      clearInterval(beat);
      if (await isHeld()) await rm(file, { force: true });
      held.delete(token);
    },
  };
}

/** True for the lock of a process of this machine that has ended; its number may be another's by now, or this one's own. */
function isLeft(token: string): boolean {
  const [host, pid = ''] = token.split(' ');
  return host === hostname() && (Number(pid) === process.pid ? !held.has(token) : !isAlive(Number(pid)));
}

/** Removes a lock that says `token`, and no other that has come in its place meanwhile. */
async function takeAway(file: string, token: string): Promise<void> {
  const aside = `${file}-${randomUUID()}`;
  if (!await rename(file, aside).then(() => true, () => false)) return;
  if (await readFile(aside, 'utf8') === token) await rm(aside);
  else await rename(aside, file);
}

/** What changes whenever the holder shows that it is at work. */
function signOf(file: string): Promise<string | undefined> {
  return stat(file).then(({ mtimeMs, ino }) => `${ino} ${mtimeMs}`, () => undefined);
}
