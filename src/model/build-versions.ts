import type { LineReader } from '../parse/localized-lines.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import type { VersionFile } from '../parse/parse-waves.ts';
import type { Line } from '../parse/words.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';
import type { Lang, Localized } from '../terms/language.ts';
import { historiesOf } from '../versions/histories.ts';
import { differencesOf } from '../versions/differences.ts';
import { buildWave, linesIn } from './build-waves.ts';
import type { StatedTexts } from './check-stated.ts';
import { checkDataLines } from './check-words.ts';
import { buildReferences } from './references.ts';
import type { Source } from './report.ts';
import type { Battery, Change, Wave, WaveVersion } from './survey.ts';

/** All versions of all waves, the oldest of each first; those in use are the same as in `waves`. */
export function buildVersions(parsed: ParsedReport, batteries: readonly Battery[], waves: readonly Wave[], reader: LineReader, diagnostics: Diagnostic[]): WaveVersion[] {
  const building = { languages: parsed.languages, batteries, reader, diagnostics };
  const changesOf = ({ yaml }: VersionFile, before: VersionFile | undefined): Change[] => {
    const differences = before ? differencesOf(before.yaml.value, yaml.value) : [];
    return (yaml.value.changes ?? []).flatMap(({ at, kind, reason }, index) => {
      const difference = differences.find((one) => one.at === at);
      const lines = linesIn(building, yaml, ['changes', index, 'reason'], reason);
      return difference ? [{ ...difference, kind, reason: lines }] : [];
    });
  };
  return historiesOf(parsed.allWaves).flatMap((history) => history.map((one, at): WaveVersion => {
    const before = history[at - 1];
    const inUse = one.inUse ? waves.find((wave) => wave.id === one.wave) : undefined;
    return {
      wave: one.wave, version: one.version, written: one.yaml.value, inUse: one.inUse,
      found: inUse ?? buildWave(one.yaml, { ...building, complete: !one.locked }),
      ...(before && { before: before.version }), changes: changesOf(one, before),
    };
  }));
}

/** Lines that a version has besides those of the waves in use: the reasons of its changes and, where it is not in use, its notes. */
export function linesOfVersion({ found, inUse, changes }: WaveVersion): Localized<Line>[] {
  const notes = inUse ? [] : [found.note, ...found.batteries.flatMap((one) => [one.note, one.inferred])];
  return [...notes.filter((lines) => lines !== undefined), ...changes.map((one) => one.reason)];
}

/** Checks what the lines of each version refer to: the values of that version, and of the other waves those in use. */
export function checkVersionWords(parsed: ParsedReport, batteries: readonly Battery[], waves: readonly Wave[], versions: readonly WaveVersion[], sources: readonly Source[], stated: StatedTexts): Diagnostic[] {
  return versions.flatMap((version) => {
    const lines = linesOfVersion(version).flatMap((localized) => Object.entries(localized)) as [Lang, Line][];
    const references = buildReferences(parsed, batteries, waves.map((wave) => (wave.id === version.wave ? version.found : wave)), sources);
    return lines.length === 0 ? [] : checkDataLines(parsed, references, stated, lines);
  });
}
