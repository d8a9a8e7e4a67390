import type { Series } from '../charts/series.ts';
import type { Report } from '../model/report.ts';
import type { Lang } from '../terms/language.ts';
import { chartRecordsOf, inEachLanguage, type ChartRecord } from './chart-records.ts';
import type { PlainTable } from './csv.ts';

/** The name of a column of a language, for example `item_he`. */
export function columnIn(name: string, lang: Lang): string {
  return `${name}_${lang.toLowerCase().replaceAll('-', '_')}`;
}

/** Columns of a figure, after those that say whose it is. */
export const FIGURE_COLUMNS = ['percent', 'count_low', 'count_high', 'base', 'interval_low', 'interval_high', 'flags', 'value_status', 'slide', 'version', 'exceptions'] as const;

/** The cells of a figure under {@link FIGURE_COLUMNS}. */
export function figureCells(one: ChartRecord): (string | number | undefined)[] {
  return [
    one.percent, one.counts[0], one.counts.at(-1), one.base.kind === 'count' ? one.base.count : undefined, one.interval?.low, one.interval?.high,
    one.flags.join(';'), one.status, one.slide, one.version, one.exceptions.join(';'),
  ];
}

const CHANGE_COLUMNS = ['change_from', 'change_points', 'change_points_counts', 'change_low', 'change_high', 'change_adjusted_p', 'change_distinguishable'];

function changeOf({ change }: ChartRecord): (string | number | undefined)[] {
  const told = change?.distinguishable === undefined ? undefined : change.distinguishable ? 'yes' : 'no';
  return [change?.from, change?.points, change?.pointsOfCounts, change?.interval?.low, change?.interval?.high, change?.adjustedP, told];
}

/** The figures of a chart of a battery for its CSV: one row for each item and wave. The names of columns are promises, see data/README.md. */
export function seriesDownloadTable(report: Report, series: Series): PlainTable {
  const languages = report.languages.map(({ id }) => id);
  return {
    columns: ['chart', 'battery', 'item', ...languages.map((lang) => columnIn('item', lang)), 'wave', ...languages.map((lang) => columnIn('wave', lang)), ...FIGURE_COLUMNS, ...CHANGE_COLUMNS],
    rows: chartRecordsOf(report, series).map((one) => [
      series.chart, series.battery, one.item, ...inEachLanguage(report, one.wording), one.wave, ...inEachLanguage(report, one.waveLabel), ...figureCells(one), ...changeOf(one),
    ]),
  };
}
