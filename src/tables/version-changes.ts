import type { Voice } from '../i18n/voice.ts';
import { batteryInWaveOf, cellOf, recordOf, versionsOf, withVersion, type Report } from '../model/report.ts';
import type { Change, WaveVersion } from '../model/survey.ts';
import { ABSENT, type ChangeKind } from '../parse/wave-file.ts';
import type { Line } from '../parse/words.ts';
import { textOf } from '../terms/language.ts';
import type { Spot } from '../versions/differences.ts';
import { formatCell, formatSize } from '../words/figure-text.ts';
import { renderPlain } from '../words/render-line.ts';

/** A change of a version, ready to be shown. */
export interface ShownChange {
  /** The item, or what else has changed. */
  readonly what: string;
  /** The battery that it belongs to. */
  readonly where?: string | undefined;
  readonly before: string;
  readonly now: string;
  /** True where both read alike, because the policy of bases keeps the difference from being shown. */
  readonly alike: boolean;
  readonly kind: ChangeKind;
  readonly reason: Line;
}

/** What has changed, in words: the wording of an item, or the name of another fact. */
export function spotWords(report: Report, voice: Voice, spot: Spot): Pick<ShownChange, 'what' | 'where'> {
  const battery = 'battery' in spot && spot.battery !== undefined ? recordOf(report.batteries, spot.battery) : undefined;
  const where = battery && textOf(voice.lang, battery.title);
  if (spot.kind === 'value' && battery) return { what: textOf(voice.lang, recordOf(battery.items, spot.item).wording), where };
  return { what: voice.say(`dataset.spot.${spot.kind === 'words' ? spot.words : spot.kind}`), where };
}

/** The changes of a version as its readers see them; a figure shows no more than the policy of bases allows. */
export function shownChangesOf(report: Report, version: WaveVersion, voice: Voice): ShownChange[] {
  const older = versionsOf(report, version.wave).find((one) => one.version === version.before);
  if (!older) return [];
  return version.changes.map((change) => {
    const [before, now] = [sideWords(report, older, change, change.from, voice), sideWords(report, version, change, change.to, voice)];
    return { ...spotWords(report, voice, change.spot), before, now, alike: before === now, kind: change.kind, reason: textOf(voice.lang, change.reason) };
  });
}

function sideWords(report: Report, version: WaveVersion, { spot }: Change, written: Change['from'], voice: Voice): string {
  const by = withVersion(report, version);
  const nothing = voice.say('dataset.absent');
  if (spot.kind === 'words') return wordsOf(by, version, spot, voice) ?? nothing;
  if (written === undefined || written === ABSENT) return nothing;
  if (spot.kind === 'value') {
    const cell = cellOf(by, spot.battery, spot.item, version.wave);
    return cell ? formatCell(voice, cell) : nothing;
  }
  if (spot.kind === 'respondents') return formatSize(voice, version.found.respondents);
  if (spot.kind === 'base') return formatSize(voice, batteryInWaveOf(by, spot.battery, version.wave)?.base ?? { kind: 'missing', missing: 'not-asked' });
  return formatFact(voice, written);
}

/** A date, a slide number, or why there is none. */
function formatFact(voice: Voice, written: Change['from']): string {
  if (typeof written === 'number') return voice.number(written);
  if (typeof written === 'string') return voice.date(written);
  return voice.say(`missing.${written?.missing ?? 'not-stated'}`);
}

function wordsOf(by: Report, { found }: WaveVersion, { words, battery }: Extract<Spot, { kind: 'words' }>, voice: Voice): string | undefined {
  const plain = (line: Readonly<Record<string, Line>> | undefined) => line && renderPlain(textOf(voice.lang, line), { report: by, voice });
  const asked = battery === undefined ? undefined : found.batteries.find((one) => one.battery === battery);
  if (words === 'label' || words === 'shortLabel') return textOf(voice.lang, found[words]);
  return plain(words === 'inferred' ? asked?.inferred : battery === undefined ? found.note : asked?.note);
}
