import type { Series } from '../charts/series.ts';
import { recordOf, type Report } from '../model/report.ts';
import type { Size } from '../model/survey.ts';
import { CONFIDENCE_LEVEL } from '../statistics/constants.ts';
import type { Localized } from '../terms/language.ts';
import { changeRecordOf, chartRecordsOf, type ChangeRecord, type ChartRecord } from './chart-records.ts';
import type { PlainTable } from './csv.ts';

/** What a chart says in words, in every language, where it is from, and where it and its files are. */
export interface ChartWords {
  readonly slides: readonly number[];
  readonly takeaway: Localized<string>;
  readonly note?: Localized<string> | undefined;
  readonly description: Localized<string>;
  readonly page: Localized<string>;
  readonly files: { readonly csv: string; readonly json: string; readonly svg: Localized<string>; readonly png: Localized<string> };
}

/** Where the schema stands, seen from a chart's file. */
const SCHEMA = '../schemas/chart.json';

/** A size as JSON has it: a count, or why there is none. */
export const sizeOf = (size: Size) => (size.kind === 'count' ? { count: size.count } : { missing: size.missing });

/** A figure as JSON has it. */
export function valueOf({ wave, status, percent, counts, base, interval, flags, exceptions, slide, version }: ChartRecord) {
  return { wave, status, percent, counts, base: sizeOf(base), interval, flags, exceptions, slide, version };
}

/** A change as JSON gives it; undefined where there is none. */
export function changeOf(change: ChangeRecord | undefined) {
  if (!change) return undefined;
  const { pointsOfCounts, adjustedP, ...rest } = change;
  return { ...rest, points_of_counts: pointsOfCounts, adjusted_p: adjustedP };
}

/** What every chart says, whatever it is drawn from: see `chart-schema.ts`. */
function commonPart(report: Report, chart: { readonly chart: string; readonly kind: string }, words: ChartWords) {
  return {
    $schema: SCHEMA, chart: chart.chart, kind: chart.kind, languages: report.languages.map(({ id }) => id),
    report: { title: report.facts.title, publisher: report.facts.publisher.name, source: report.facts.source.title },
    slides: words.slides, takeaway: words.takeaway, description: words.description, note: words.note, page: words.page, files: words.files,
  };
}

/** JSON two spaces deep; what is absent has no key. */
export const written = (one: object) => `${JSON.stringify(one, null, 2)}\n`;

/** What a chart that is not made of a battery is called and shows, in each language. */
export interface TabledChart {
  readonly chart: string;
  readonly kind: string;
  readonly title: Localized<string>;
  readonly measure: Localized<string>;
  readonly tables: Localized<readonly (PlainTable & { readonly labels?: readonly string[] })[]>;
}

/** The rows and words of a chart that is not made of a battery as JSON; a value that is missing is left out of its row. */
export function tablesJson(report: Report, { title, measure, tables, ...chart }: TabledChart, words: ChartWords): string {
  const rowsOf = ({ columns, rows }: PlainTable) => rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
  return written({
    ...commonPart(report, chart, words), title, measure,
    tables: Object.fromEntries(Object.entries(tables).map(([lang, ofLang]) => [lang, ofLang.map((table) => ({ title: table.title, columns: table.columns, labels: table.labels, rows: rowsOf(table) }))])),
  });
}

/** The figures and words of a chart of a battery as JSON. */
export function seriesJson(report: Report, series: Series, words: ChartWords): string {
  const battery = recordOf(report.batteries, series.battery);
  const records = chartRecordsOf(report, series);
  return written({
    ...commonPart(report, series, words),
    battery: battery.id, title: battery.title, measure: battery.measure, answers: battery.answers, confidence_level: CONFIDENCE_LEVEL,
    waves: series.waves.map(({ id, base }) => {
      const { label, version } = recordOf(report.waves, id);
      return { wave: id, label, version, base: sizeOf(base) };
    }),
    items: series.rows.map(({ item, cutOff, change }) => ({
      item, wording: recordOf(battery.items, item).wording, cut_off: cutOff, values: records.filter((one) => one.item === item).map(valueOf),
      change: changeOf(changeRecordOf(series, change)),
    })),
  });
}
