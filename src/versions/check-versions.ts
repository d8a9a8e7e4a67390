import type { ParsedWaves, VersionFile } from '../parse/parse-waves.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { checkChanges } from './check-changes.ts';
import { checkLock } from './check-lock.ts';
import { historiesOf } from './histories.ts';
import { byVersion, nextVersionsOf } from './version-number.ts';

/** Checks that published versions stay as they are, how the versions of each wave follow each other, and that each says what it changes. */
export function checkVersions(waves: ParsedWaves, langs: readonly Lang[]): Diagnostic[] {
  const lockProblems = checkLock(waves);
  // What follows from a version that is gone or changed is mended with it.
  const broken = new Set(lockProblems.map((one) => one.wave));
  return [...lockProblems.map((one) => one.diagnostic), ...historiesOf(waves).filter(([first]) => first && !broken.has(first.wave)).flatMap((history) => checkHistory(history, langs))];
}

function checkHistory(history: readonly VersionFile[], langs: readonly Lang[]): Diagnostic[] {
  const lastLocked = history.findLast((one) => one.locked)?.version;
  const isLate = (one: VersionFile) => !one.locked && lastLocked !== undefined && byVersion(one.version, lastLocked) < 0;
  const next = nextVersionsOf(history.at(-1)?.version).join(', ');
  return [
    ...history.filter(isLate).map((one) => diagnostic('VERSION_OUT_OF_ORDER', one.yaml.at(['version']), { actual: one.version, expected: lastLocked as string, repair: next })),
    ...history.filter((one) => !isLate(one)).flatMap((one, at, ordered) => [...checkStep(one, ordered[at - 1]?.version), ...checkChanges(one.yaml, ordered[at - 1]?.yaml, langs)]),
  ];
}

function checkStep({ version, yaml }: VersionFile, before: string | undefined): Diagnostic[] {
  const allowed = nextVersionsOf(before);
  if (allowed.includes(version)) return [];
  const detail = before === undefined ? 'no version stands before it' : `the version before it is ${before}`;
  return [diagnostic('VERSION_GAP', yaml.at(['version']), { actual: version, detail, repair: allowed.join(', ') })];
}
