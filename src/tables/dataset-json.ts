import { batteryInWaveOf, cellOf, versionsOf, withVersion, type Report } from '../model/report.ts';
import type { Change, WaveVersion } from '../model/survey.ts';
import { ABSENT } from '../parse/wave-file.ts';
import type { Line } from '../parse/words.ts';
import { CONFIDENCE_LEVEL } from '../statistics/constants.ts';
import type { Localized } from '../terms/language.ts';
import { sizeOf, valueOf } from './chart-json.ts';
import { datasetRecordsOf } from './dataset-records.ts';

/** What a version says in words and where it and its files are. */
export interface DatasetWords {
  /** A line of the data as plain text in every language, as it reads by this version. */
  plain(version: WaveVersion, line: Localized<Line>): Localized<string>;
  readonly page: Localized<string>;
  readonly files: { readonly csv: string; readonly json: string; readonly datapackage: string };
}

/** Where the schema stands, seen from a version's file. */
const SCHEMA = '../schemas/dataset.json';

/** One side of a change, with no more than the policy of bases lets be shown; undefined where there was nothing, and for words. */
function sideOf(report: Report, version: WaveVersion, { spot }: Change, written: Change['from']): unknown {
  if (written === undefined || written === ABSENT) return undefined;
  if (spot.kind === 'respondents') return sizeOf(version.found.respondents);
  const by = withVersion(report, version);
  if (spot.kind === 'base') {
    const base = batteryInWaveOf(by, spot.battery, version.wave)?.base;
    return base && sizeOf(base);
  }
  if (spot.kind !== 'value') return written;
  if (!cellOf(by, spot.battery, spot.item, version.wave)) return undefined;
  const record = datasetRecordsOf(report, version).find(({ battery }) => battery.id === spot.battery)?.records.find((one) => one.item === spot.item);
  if (!record) return undefined;
  const { wave: _wave, ...value } = valueOf(record);
  return value;
}

function changesOf(report: Report, version: WaveVersion, { plain }: DatasetWords) {
  const before = versionsOf(report, version.wave).find((one) => one.version === version.before);
  if (!before) return [];
  return version.changes.map((change) => ({
    at: change.at, kind: change.kind, from: sideOf(report, before, change, change.from), to: sideOf(report, version, change, change.to), reason: plain(version, change.reason),
  }));
}

/** A version of a wave as JSON: its figures with their codebook, and how it differs from the version before it. */
export function datasetJson(report: Report, version: WaveVersion, words: DatasetWords): string {
  const { found, before } = version;
  const line = (written: Localized<Line> | undefined) => written && words.plain(version, written);
  const dataset = {
    $schema: SCHEMA, wave: version.wave, version: version.version, in_use: version.inUse, before, languages: report.languages.map(({ id }) => id),
    report: { title: report.facts.title, publisher: report.facts.publisher.name, source: report.facts.source.title },
    label: found.label, short_label: found.shortLabel, respondents: sizeOf(found.respondents), date: typeof found.date === 'string' ? found.date : { missing: found.date.missing }, slide: found.slide,
    note: line(found.note), confidence_level: CONFIDENCE_LEVEL, page: words.page, files: words.files,
    changes: changesOf(report, version, words),
    batteries: datasetRecordsOf(report, version).map(({ battery, asked, records }) => ({
      battery: battery.id, title: battery.title, title_by: battery.titleBy, measure: battery.measure, answers: battery.answers, slide: asked.slide, base: sizeOf(asked.base),
      note: line(asked.note), inferred: line(asked.inferred),
      items: records.map((one) => {
        const { wave: _wave, ...value } = valueOf(one);
        return { item: one.item, wording: one.wording, cut_off: one.cutOff, ...value };
      }),
    })),
  };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}
