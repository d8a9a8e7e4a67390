import type { Series } from '../charts/series.ts';
import { recordOf, type Report, type Size } from '../model/report.ts';
import { CONFIDENCE_LEVEL } from '../statistics/constants.ts';
import type { Localized } from '../terms/language.ts';
import { chartRecordsOf, type ChartRecord } from './chart-records.ts';

/** What a chart says in words, in every language, and where it and its files are. */
export interface ChartWords {
  readonly takeaway: Localized<string>;
  readonly note?: Localized<string> | undefined;
  readonly description: Localized<string>;
  readonly page: Localized<string>;
  readonly files: { readonly csv: string; readonly json: string; readonly svg: Localized<string>; readonly png: Localized<string> };
}

/** Where the schema stands, seen from a chart's file. */
const SCHEMA = '../schemas/chart.json';

const sizeOf = (size: Size) => (size.kind === 'count' ? { count: size.count } : { missing: size.missing });

function valueOf({ wave, status, percent, counts, base, interval, flags, slide, version }: ChartRecord) {
  return { wave, status, percent, counts, base: sizeOf(base), interval, flags, slide, version };
}

/** What every chart says, whatever it is drawn from: see `chart-schema.ts`. */
function commonPart(report: Report, chart: { readonly chart: string; readonly kind: string }, words: ChartWords) {
  return {
    $schema: SCHEMA, chart: chart.chart, kind: chart.kind, languages: report.languages.map(({ id }) => id),
    report: { title: report.facts.title, publisher: report.facts.publisher.name, source: report.facts.source.title },
    takeaway: words.takeaway, description: words.description, note: words.note, page: words.page, files: words.files,
  };
}

/** The figures and words of a chart of a battery as JSON, two spaces deep; what is absent has no key. */
export function seriesJson(report: Report, series: Series, words: ChartWords): string {
  const battery = recordOf(report.batteries, series.battery);
  const records = chartRecordsOf(report, series);
  return `${JSON.stringify({
    ...commonPart(report, series, words),
    battery: battery.id, slide: battery.slide, title: battery.title, measure: battery.measure, answers: battery.answers, confidence_level: CONFIDENCE_LEVEL,
    waves: series.waves.map(({ id, base }) => {
      const { label, version } = recordOf(report.waves, id);
      return { wave: id, label, version, base: sizeOf(base) };
    }),
    items: series.rows.map(({ item, cutOff }) => ({
      item, wording: recordOf(battery.items, item).wording, cut_off: cutOff, values: records.filter((one) => one.item === item).map(valueOf),
    })),
  }, null, 2)}\n`;
}
