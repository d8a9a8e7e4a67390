import { diagnostic } from '../terms/diagnostic.ts';
import type { WaveId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase } from '../terms/phrase.ts';
import type { FileReader } from './file-set.ts';
import { LOCK_FILE, WAVE_PATH, lockSchema, type LockFile } from './lock-file.ts';
import type { YamlFile } from './read-yaml.ts';
import { perLanguages } from './remember-last.ts';
import type { ReportFile } from './report-file.ts';
import { waveSchema, type WaveFile } from './wave-file.ts';

/** One version of a wave as parsed. */
export interface VersionFile {
  readonly wave: WaveId;
  readonly version: string;
  readonly yaml: YamlFile<WaveFile>;
  readonly bytes: Uint8Array;
  /** True for the version that `report.yaml` names. */
  readonly inUse: boolean;
  /** True where `lock.yaml` names it. */
  readonly locked: boolean;
}

/** Every version of every wave of the report, in no particular order, and the lock. */
export interface ParsedWaves {
  readonly versions: readonly VersionFile[];
  readonly lock?: YamlFile<LockFile> | undefined;
}

const schemasIn = perLanguages((langs) => ({ unlocked: waveSchema(langs), present: waveSchema(langs, 'present'), past: waveSchema(langs, 'past') }));

/** Reads all versions of the waves that `report.yaml` lists. */
export function parseWaves(reader: FileReader, report: YamlFile<ReportFile>, langs: readonly Lang[]): ParsedWaves {
  const lock = reader.yaml(LOCK_FILE, phrase('hashes-under', { key: 'locked' }), lockSchema);
  const gone = new Set(Object.keys(lock?.value.locked ?? {}).filter((file) => !reader.has(file)));
  for (const file of gone) if (lock) reader.diagnostics.push(diagnostic('VERSION_GONE', lock.atKey(['locked', file]), { actual: file }));
  const versions = report.value.waves.flatMap(({ id, version: used }, index) => {
    const known = reader.below(`data/waves/${id}/`).flatMap((file) => WAVE_PATH.exec(file)?.[2] ?? []);
    // What is gone is told already.
    if (gone.has(pathOf(id, used))) return [];
    if (known.length > 0 && !known.includes(used)) {
      reader.diagnostics.push(diagnostic('VERSION_UNKNOWN', report.at(['waves', index, 'version']), { wave: id, actual: used, repair: adviseNearest(used, known) }));
    }
    const names = known.length > 0 ? known : [used];
    return names.flatMap((version) => parseVersion(reader, { wave: id, version, inUse: version === used, locked: lock?.value.locked[pathOf(id, version)] !== undefined }, langs));
  });
  return { versions, lock };
}

/** The file of a version. */
export function pathOf(wave: string, version: string): string {
  return `data/waves/${wave}/${version}.yaml`;
}

function parseVersion(reader: FileReader, { wave, version, inUse, locked }: Omit<VersionFile, 'yaml' | 'bytes'>, langs: readonly Lang[]): VersionFile[] {
  const file = pathOf(wave, version);
  const yaml = reader.yaml(file, phrase('one-version-of-a-wave'), schemasIn(langs)[!locked ? 'unlocked' : inUse ? 'present' : 'past'], phrase('report-names-this-version'));
  const bytes = reader.bytes(file);
  if (!yaml || !bytes) return [];
  for (const key of ['wave', 'version'] as const) {
    const [actual, expected] = [yaml.value[key], key === 'wave' ? wave : version];
    if (actual !== expected) reader.diagnostics.push(diagnostic('WAVE_MISMATCH', yaml.at([key]), { actual, expected }));
  }
  return [{ wave, version, yaml, bytes, inUse, locked }];
}
