import { ENGLISH } from '../i18n/language.fixture.ts';
import { createVoice, type Voice } from '../i18n/voice.ts';
import { aBuilding, aWaveYaml, someBatteries, type Texts } from '../model/parsed-report.fixture.ts';
import type { Report } from '../model/report.ts';
import type { WaveVersion } from '../model/survey.ts';

const FATES = ['becomes-false', 'becomes-true', 'stays-false', 'weaker', 'stronger', 'same'];
const said = (group: string, names: readonly string[]) => Object.fromEntries(names.map((name) => [`${group}.${name}`, name]));

/** A voice for impacts, that says most strings by their keys. */
export const VOICE: Voice = createVoice(ENGLISH, {
  ...said('impact.fate', FATES), ...said('impact.reason', ['value', 'sentence', 'claim', 'chart']), ...said('dataset.kind', ['new-data', 'revision', 'correction', 'wording']),
  ...said('dataset.spot', ['base', 'respondents', 'slide', 'date', 'label', 'shortLabel', 'note', 'inferred']), ...said('missing', ['not-stated', 'not-asked', 'suppressed']),
  'impact.unknown': 'unknown', 'dataset.absent': 'nothing', 'separator.comma': ', ', 'chart.gap.base-hidden': 'fewer than ten', 'chart.count.one-of': '{count} of {base}', 'chart.count.two-of': '{low} or {high} of {base}',
  'versions.title': '{wave} {before} {now}', 'versions.differences': '{count}', 'versions.sides': '{before} to {now}', 'versions.what': '{what} ({where})', 'versions.reason': '{kind}: {reason}',
  'impact.title': '{before} {now}', 'impact.claims': '{count} claims', 'impact.findings': '{count} findings', 'impact.sentences': '{count} sentences', 'impact.charts': '{count} charts', 'impact.downloads': '{count} downloads',
  'impact.claim': '{claim} {fate}', 'impact.margin': '{before} to {now}', 'impact.finding': '{number} {title}: {reasons}', 'impact.line': '{place} {text}',
});

/** The third wave of the small report, with a base of 36. */
export function aVersion(number: string, cheering: string, changes = '', base = 36): string {
  return aWaveYaml('w3', '{ count: 38 }', someBatteries(`{ count: ${base} }`, '{ percent: 81 }', cheering, '{ count: 15 }')).replace('1.0.0', number).replace('batteries:\n', `${changes}batteries:\n`);
}

/** `changes` of one value of the item `cheering`. */
export function aChange(from: string, to: string): string {
  return `changes:\n  - { at: batteries.trust.values.cheering, from: ${from}, to: ${to}, kind: correction, reason: { he: טעות, en: A slip } }\n`;
}

/** The small report with two versions of its third wave, whose item `cheering` goes from one value to another. */
export function twoVersions(from: string, to: string, changed: Texts = {}, base?: number): { report: Report; versions: readonly [WaveVersion, WaveVersion] } {
  const { report, diagnostics } = aBuilding({ 'data/waves/w3/1.0.0.yaml': aVersion('1.0.0', from, '', base), 'data/waves/w3/1.0.1.yaml': aVersion('1.0.1', to, aChange(from, to), base), ...changed });
  const [older, newer] = report?.versions.filter((one) => one.wave === 'w3') ?? [];
  if (!report || !older || !newer) throw new Error(`Impossible: ${diagnostics.map((one) => one.message).join('; ')}`);
  return { report, versions: [older, newer] };
}
