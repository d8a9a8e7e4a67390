import type { Report } from '../model/report.ts';
import type { WaveVersion } from '../model/survey.ts';
import { inEachLanguage } from './chart-records.ts';
import type { PlainTable } from './csv.ts';
import { datasetRecordsOf } from './dataset-records.ts';
import { columnIn, figureCells, FIGURE_COLUMNS } from './download-table.ts';

/** The figures of a version for its CSV: one row for each item. The names of columns are promises, see data/README.md. */
export function datasetTable(report: Report, version: WaveVersion): PlainTable {
  const inLanguages = (name: string) => report.languages.map(({ id }) => columnIn(name, id));
  return {
    columns: ['battery', ...inLanguages('battery'), ...inLanguages('measure'), 'item', ...inLanguages('item'), 'wave', ...inLanguages('wave'), ...FIGURE_COLUMNS],
    rows: datasetRecordsOf(report, version).flatMap(({ battery, records }) => records.map((one) => [
      battery.id, ...inEachLanguage(report, battery.title), ...inEachLanguage(report, battery.measure), one.item, ...inEachLanguage(report, one.wording),
      one.wave, ...inEachLanguage(report, one.waveLabel), ...figureCells(one),
    ])),
  };
}
