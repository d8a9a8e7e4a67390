import { versionsOf, type Finding, type Report } from '../model/report.ts';
import { formatValueRef } from '../parse/value-ref.ts';
import type { Line } from '../parse/words.ts';
import type { HistoryRecord } from '../tables/finding-json.ts';
import { inEachOf, textOf, type Lang } from '../terms/language.ts';

/** What has changed in the values of a finding and in their bases, version by version, up to the versions in use. Which figures were there before stands on the pages of the versions. */
export function findingHistoryOf(report: Report, { values }: Pick<Finding, 'values'>, plain: (lang: Lang, line: Line) => string): HistoryRecord[] {
  return report.waves.flatMap((wave) => {
    const all = versionsOf(report, wave.id);
    return all.slice(0, all.findIndex((one) => one.inUse) + 1).flatMap(({ version, before, changes }) => changes.flatMap(({ spot, kind, reason }) => {
      const touched = values.find((ref) => ref.kind === 'cell' && ref.wave === wave.id && (spot.kind === 'value' || spot.kind === 'base') && spot.battery === ref.battery && (spot.kind === 'base' || spot.item === ref.item));
      if (touched?.kind !== 'cell' || before === undefined) return [];
      const of = formatValueRef(spot.kind === 'base' ? { kind: 'base', battery: touched.battery, wave: wave.id } : touched);
      return [{ of, version, before, kind, reason: inEachOf(report.languages, (lang) => plain(lang, textOf(lang, reason))) }];
    }));
  });
}
