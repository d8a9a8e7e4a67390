import type { ParsedWaves, VersionFile } from '../parse/parse-waves.ts';
import { byVersion } from './version-number.ts';

/** The versions of each wave, oldest first, in the order of the waves. */
export function historiesOf({ versions }: Pick<ParsedWaves, 'versions'>): VersionFile[][] {
  return [...Map.groupBy(versions, (one) => one.wave).values()].map((ofWave) => ofWave.sort((a, b) => byVersion(a.version, b.version)));
}
