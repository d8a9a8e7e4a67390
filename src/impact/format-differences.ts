import { isolate } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { versionsOf, withVersion, type Report } from '../model/report.ts';
import type { Change, WaveVersion } from '../model/survey.ts';
import { ABSENT } from '../parse/wave-file.ts';
import { spotWords } from '../tables/version-changes.ts';
import { textOf } from '../terms/language.ts';
import { differencesOf, type Difference, type Spot, type Written } from '../versions/differences.ts';
import { byVersion } from '../versions/version-number.ts';
import { plainLine } from './printed.ts';
import { lineIn } from './terminal-line.ts';

/** The differences of two versions of a wave for a steward at a terminal: every figure as the files have it, with the reasons that the versions between give. */
export function formatDifferences(report: Report, older: WaveVersion, newer: WaveVersion, voice: Voice): string[] {
  const differences = differencesOf(older.written, newer.written);
  const between = versionsOf(report, newer.wave).filter(({ version }) => byVersion(version, older.version) > 0 && byVersion(version, newer.version) <= 0);
  const line = lineIn(voice);
  return [
    line(0, voice.say('versions.title', { wave: isolate(textOf(voice.lang, newer.found.label)), now: isolate(newer.version), before: isolate(older.version) })),
    line(0, voice.say('versions.differences', { count: differences.length })),
    ...differences.flatMap((one) => ['', ...formatDifference(report, one, [older, newer], voice), ...between.flatMap((version) => reasonsIn(report, version, one.at, voice))]),
  ];
}

/** What differs, and both sides of it, on two lines. */
function formatDifference(report: Report, { at, spot, from, to }: Difference, [older, newer]: readonly [WaveVersion, WaveVersion], voice: Voice): string[] {
  const line = lineIn(voice);
  const { what, where } = spotWords(report, voice, spot);
  const sides = spot.kind === 'words' ? { before: wordsIn(older, spot, voice), now: wordsIn(newer, spot, voice) } : { before: writtenWords(from, voice), now: writtenWords(to, voice) };
  return [
    line(0, where === undefined ? what : voice.say('versions.what', { what, where: isolate(where) })),
    line(1, voice.say('versions.sides', { before: isolate(sides.before), now: isolate(sides.now) })),
    line(1, isolate(at)),
  ];
}

function reasonsIn(report: Report, version: WaveVersion, at: string, voice: Voice): string[] {
  return version.changes.filter((one: Change) => one.at === at).map(({ kind, reason }) =>
    lineIn(voice)(1, voice.say('versions.reason', { kind: voice.say(`dataset.kind.${kind}`), reason: isolate(plainLine(withVersion(report, version), voice, textOf(voice.lang, reason))) })));
}

/** A figure as the file has it, in words. */
function writtenWords(written: Written | undefined, voice: Voice): string {
  if (written === undefined || written === ABSENT) return voice.say('dataset.absent');
  if (typeof written === 'number') return voice.number(written);
  if (typeof written === 'string') return voice.date(written);
  if (written.percent !== undefined) return voice.percent(written.percent);
  return written.count === undefined ? voice.say(`missing.${written.missing ?? 'not-stated'}`) : voice.number(written.count);
}

function wordsIn({ written }: WaveVersion, { words, battery }: Extract<Spot, { kind: 'words' }>, voice: Voice): string {
  const holder: Partial<Record<typeof words, Readonly<Record<string, string>>>> = battery === undefined ? written : written.batteries[battery] ?? {};
  const text = holder[words]?.[voice.lang];
  return text === undefined ? voice.say('dataset.absent') : voice.quoted(text);
}
