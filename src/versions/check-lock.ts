import { createHash } from 'node:crypto';
import { pathOf, type ParsedWaves, type VersionFile } from '../parse/parse-waves.ts';

/** SHA-256 of bytes, as `sha256-` and hexadecimal digits: digits alone could be a number to YAML. */
export function hashOf(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The published versions whose files have changed: not one byte of them may. That their files are there is seen by parsing. */
export function changedVersions({ versions, lock }: ParsedWaves): VersionFile[] {
  const locked = lock?.value.locked ?? {};
  return versions.filter((one) => one.locked && locked[pathOf(one.wave, one.version)] !== hashOf(one.bytes));
}

/** The text of `lock.yaml` with every version in it; the hash of one that is locked already is never touched. */
export function formatLock({ versions, lock }: ParsedWaves): string {
  const known = lock?.value.locked ?? {};
  const entries = new Map([...versions.map((one): [string, string] => [pathOf(one.wave, one.version), hashOf(one.bytes)]), ...Object.entries(known)]);
  const lines = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, hash]) => `  ${file}: ${hash}\n`);
  return `# Versions that are published, with the SHA-256 of their bytes. Written by npm run data:lock; no entry ever changes.\nlocked:\n${lines.join('')}`;
}
