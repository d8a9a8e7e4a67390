import { pathOf, type ParsedWaves, type VersionFile } from '../parse/parse-waves.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';
import { checkChanges } from './check-changes.ts';
import { changedVersions } from './check-lock.ts';
import { historiesOf } from './histories.ts';
import { byVersion, nextVersionsOf } from './version-number.ts';

/** Checks that published versions stay as they are, how the versions of each wave follow each other, and that each says what it changes. */
export function checkVersions(waves: ParsedWaves, langs: readonly Lang[]): Diagnostic[] {
  const changed = changedVersions(waves);
  return historiesOf(waves).flatMap((history) => {
    const next = nextVersionsOf(history.at(-1)?.version);
    const inHistory = history.filter((one) => changed.includes(one));
    // What else is wrong follows from the version that has changed, and is mended with it.
    return inHistory.length > 0 ? inHistory.map((one) => versionChanged(one, next)) : checkHistory(history, next, langs);
  });
}

function versionChanged({ wave, version }: VersionFile, next: readonly string[]): Diagnostic {
  return diagnostic('VERSION_CHANGED', startOf(pathOf(wave, version)), { actual: `${wave}@${version}`, repair: pathOf(wave, next[0] ?? '') });
}

function checkHistory(history: readonly VersionFile[], next: readonly string[], langs: readonly Lang[]): Diagnostic[] {
  const lastLocked = history.findLast((one) => one.locked)?.version;
  const isLate = (one: VersionFile) => !one.locked && lastLocked !== undefined && byVersion(one.version, lastLocked) < 0;
  return [
    ...history.filter(isLate).map((one) => diagnostic('VERSION_OUT_OF_ORDER', one.yaml.at(['version']), { actual: one.version, expected: lastLocked as string, repair: next })),
    ...history.filter((one) => !isLate(one)).flatMap((one, at, ordered) => [...checkStep(one, ordered[at - 1]?.version), ...checkChanges(one.yaml, ordered[at - 1]?.yaml, langs)]),
  ];
}

function checkStep({ version, yaml }: VersionFile, before: string | undefined): Diagnostic[] {
  const allowed = nextVersionsOf(before);
  if (allowed.includes(version)) return [];
  const detail = before === undefined ? phrase('no-version-before') : phrase('version-before-is', { version: before });
  return [diagnostic('VERSION_GAP', yaml.at(['version']), { actual: version, detail, repair: allowed })];
}
