import type { ChartId, FindingId, WaveId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';

/** What a chart can be taken away as; pictures stand in each language. */
export const CHART_FORMATS = ['csv', 'json', 'svg', 'png'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** What a version of a wave can be taken away as; also how its file's name ends. `plain.csv` is the table that the Data Package describes: readers of packages stumble over a byte order mark. */
export const DATASET_FORMATS = ['csv', 'json', 'datapackage.json', 'plain.csv'] as const;
export type DatasetFormat = (typeof DATASET_FORMATS)[number];

/** Path of a chart's file below the site's base, without a leading slash; pictures have one for each language. */
export function chartFilePath(chart: ChartId, format: ChartFormat, lang: Lang): string {
  return format === 'csv' || format === 'json' ? `files/charts/${chart}.${format}` : `files/charts/${chart}.${lang}.${format}`;
}

/** Path of what the interactive view of a chart is made of, below the site's base, without a leading slash. */
export function liveChartPath(chart: ChartId, lang: Lang): string {
  return `files/charts/${chart}.${lang}.vega.json`;
}

/** Path of the file of a version below the site's base, without a leading slash. */
export function datasetFilePath({ wave, version }: { readonly wave: WaveId; readonly version: string }, format: DatasetFormat): string {
  return `files/data/${wave}@${version}.${format}`;
}

/** Path of the picture of a finding below the site's base, without a leading slash. */
export function cardFilePath(finding: FindingId, lang: Lang): string {
  return `files/cards/findings/${finding}.${lang}.png`;
}
