import { createHash } from 'node:crypto';
import { WAVE_PATH } from '../parse/lock-file.ts';
import { pathOf, type ParsedWaves } from '../parse/parse-waves.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { startOf } from '../terms/place.ts';
import { historiesOf } from './histories.ts';
import { nextVersionsOf } from './version-number.ts';

/** SHA-256 of bytes, as `sha256-` and hexadecimal digits: digits alone could be a number to YAML. */
export function hashOf(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
}

/** A published version that is not as it was, by its wave. */
export interface LockProblem {
  readonly wave: string;
  readonly diagnostic: Diagnostic;
}

/** A published version stays as it is: not one of its bytes changes, and its file stays where it is. */
export function checkLock({ versions, lock }: ParsedWaves): LockProblem[] {
  if (!lock) return [];
  const files = new Map(versions.map((one) => [pathOf(one.wave, one.version), one]));
  return Object.entries(lock.value.locked).flatMap(([file, hash]): LockProblem[] => {
    const one = files.get(file);
    if (!one) return [{ wave: WAVE_PATH.exec(file)?.[1] ?? '', diagnostic: diagnostic('VERSION_GONE', lock.atKey(['locked', file]), { actual: file }) }];
    if (hashOf(one.bytes) === hash) return [];
    const newest = historiesOf({ versions: versions.filter((other) => other.wave === one.wave) })[0]?.at(-1)?.version;
    const repair = pathOf(one.wave, nextVersionsOf(newest)[0] as string);
    return [{ wave: one.wave, diagnostic: diagnostic('VERSION_CHANGED', startOf(file), { actual: `${one.wave}@${one.version}`, repair }) }];
  });
}

/** The text of `lock.yaml` with every version in it; the hash of one that is locked already is never touched. */
export function formatLock({ versions, lock }: ParsedWaves): string {
  const known = lock?.value.locked ?? {};
  const entries = new Map([...versions.map((one): [string, string] => [pathOf(one.wave, one.version), hashOf(one.bytes)]), ...Object.entries(known)]);
  const lines = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, hash]) => `  ${file}: ${hash}\n`);
  return `# Versions that are published, with the SHA-256 of their bytes. Written by npm run data:lock; no entry ever changes.\nlocked:\n${lines.join('')}`;
}
