import type { BatteryId, ChartId } from '../terms/ids.ts';
import { seriesOf, type Series } from '../charts/series.ts';
import { comparisonsOf } from '../claims/comparisons.ts';
import { recordOf, slidesOf, wavesWith, type ChartEntry } from '../model/report.ts';
import { chartRecordsOf } from '../tables/chart-records.ts';
import { textOf } from '../terms/language.ts';
import type { Teller } from './teller.ts';

/** What a chart says and shows: its words, and its figures as its downloads have them. Sentences that the program makes of the figures are left out, since they follow from them. */
export function toldChart(teller: Teller, id: ChartId): unknown {
  const { report, lang } = teller;
  const entry = recordOf(report.charts, id);
  const words = (key: 'takeaway' | 'note') => entry[key] && teller.line(textOf(lang, entry[key]));
  const told = { takeaway: words('takeaway'), note: words('note') };
  return teller.figures ? { ...told, slides: slidesOf(report, entry), ...shownOf(teller, entry) } : { ...told, alt: entry.kind === 'spec' ? entry.alt && teller.line(textOf(lang, entry.alt)) : undefined };
}

function shownOf(teller: Teller, entry: ChartEntry): object {
  const drawn = teller.chart(entry.id);
  if (drawn.kind === 'series') return toldSeries(teller, drawn.series);
  return {
    kind: 'spec', title: drawn.title, measure: drawn.measure,
    tables: drawn.tables.map(({ title, columns, rows }) => ({ title, columns: columns.map((one) => one.label), rows })),
  };
}

function toldSeries(teller: Teller, series: Series): object {
  const { kind, title, measure, answers, waves } = series;
  return {
    kind, title, measure, answers: teller.own(answers), waves: waves.map(({ label, base }) => ({ label, base })),
    records: chartRecordsOf(teller.report, series).map((one) => teller.own(one)),
  };
}

/** What a table of all waves of a battery says. */
export function toldBattery(teller: Teller, id: BatteryId): unknown {
  const { report, lang } = teller;
  if (!teller.figures) return undefined;
  const waves = wavesWith(id, report.waves);
  return toldSeries(teller, seriesOf(report, { id: id as string as ChartId, kind: 'waves', battery: id, waves }, lang, comparisonsOf(report, id)));
}
