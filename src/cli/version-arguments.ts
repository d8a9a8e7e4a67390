import { versionsOf, type Report } from '../model/report.ts';
import type { WaveVersion } from '../model/survey.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';

/** Two versions that a command was given, or what is wrong with the words that name them. */
export interface NamedVersions {
  readonly versions?: readonly [older: WaveVersion, newer: WaveVersion];
  readonly diagnostics: readonly Diagnostic[];
}

/** The versions named `wave@version`; both must be of one wave. `command` stands where a diagnostic names its place. */
export function namedVersions(report: Report, command: string, names: readonly string[]): NamedVersions {
  const found = names.map((name) => versionOf(report, command, name));
  const [older, newer] = found.map((one) => one.version);
  const diagnostics = found.flatMap((one) => one.diagnostics);
  if (!older || !newer) return { diagnostics };
  if (older.wave === newer.wave) return { versions: [older, newer], diagnostics };
  return { diagnostics: [diagnostic('SETTING_INVALID', startOf(command), { setting: phrase('the-newer-version'), actual: names[1] ?? '', expected: phrase('a-version-of', { wave: older.wave }), repair: phrase('only-versions-of-one-wave') })] };
}

function versionOf(report: Report, command: string, name: string): { readonly version?: WaveVersion | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const [id = '', number = ''] = name.split('@');
  const wave = report.waves.find((one) => one.id === id);
  if (!wave) return { diagnostics: [diagnostic('WAVE_UNKNOWN', startOf(command), { actual: id, repair: adviseNearest(id, report.waves.map((one) => one.id)) })] };
  const versions = versionsOf(report, wave.id);
  const version = versions.find((one) => one.version === number);
  if (version) return { version, diagnostics: [] };
  const repair = adviseNearest(number, versions.map((one) => one.version));
  return { diagnostics: [diagnostic('VERSION_UNKNOWN', startOf(command), { wave: id, actual: number, repair })] };
}
