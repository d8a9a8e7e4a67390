import type { Voice } from '../i18n/voice.ts';
import { recordOf, type Report } from '../model/report.ts';
import { parseValueRef, type ValueRef } from '../parse/value-ref.ts';
import { textOf, type Lang } from '../terms/language.ts';

/** What a value of a release is called today: the item, or what else it stands for, and its wave; undefined where the report has no such value any longer. */
export function valueLabelOf({ report, voice }: { readonly report: Report; readonly voice: Voice }, of: string): { readonly what: string; readonly where?: string | undefined } | undefined {
  const ref = parseValueRef(of);
  if (ref === undefined || ref.kind === 'claim') return undefined;
  const wave = 'wave' in ref ? report.waves.find(({ id }) => id === ref.wave) : undefined;
  const what = nameOf(report, voice.lang, ref);
  if (what === undefined || ('wave' in ref && wave === undefined)) return undefined;
  const isSize = ref.kind === 'base' || ref.kind === 'respondents';
  const where = [...(wave && ref.kind !== 'respondents' ? [textOf(voice.lang, wave.label)] : []), ...(isSize ? [voice.say(`dataset.spot.${ref.kind}`)] : [])];
  return { what, ...(where.length > 0 && { where: voice.join(where, 'comma') }) };
}

function nameOf(report: Report, lang: Lang, ref: Exclude<ValueRef, { kind: 'claim' }>): string | undefined {
  if (ref.kind === 'source') return textIn(lang, report.sources.find(({ id }) => id === ref.source)?.title);
  if (ref.kind === 'respondents') return report.waves.some(({ id }) => id === ref.wave) ? textOf(lang, recordOf(report.waves, ref.wave).label) : undefined;
  const battery = report.batteries.find(({ id }) => id === ref.battery);
  return textIn(lang, ref.kind === 'base' ? battery?.title : battery?.items.find(({ id }) => id === ref.item)?.wording);
}

const textIn = (lang: Lang, words: Readonly<Record<Lang, string>> | undefined) => words?.[lang];
