import type { Addresses } from '../addresses/addresses.ts';
import { DATASET_FORMATS, datasetFilePath, type DatasetFormat } from '../addresses/file-paths.ts';
import type { Voice } from '../i18n/voice.ts';
import { defaultLanguageOf, withVersion, type Report } from '../model/report.ts';
import type { WaveVersion } from '../model/survey.ts';
import { formatCsv, formatPlainCsv } from '../tables/csv.ts';
import { dataPackageOf } from '../tables/data-package.ts';
import { datasetJson } from '../tables/dataset-json.ts';
import { datasetTable } from '../tables/dataset-table.ts';
import { inEachOf, textOf, type Lang } from '../terms/language.ts';
import { renderPlain } from '../words/render-line.ts';
import type { DatasetFiles } from './site.ts';

/** What the files of versions are made of. */
export interface DatasetFileSources {
  readonly report: Report;
  readonly addresses: Addresses;
  voice(lang: Lang): Voice;
}

/** The files of every version of every wave. */
export function createDatasetFiles({ report, addresses, voice }: DatasetFileSources): DatasetFiles {
  const whole = (path: string) => addresses.absolute(path) ?? path;
  const hrefOf = (version: WaveVersion, format: DatasetFormat) => addresses.file(datasetFilePath(version, format));
  const pageOf = (version: WaveVersion, lang: Lang) => addresses.dataset(lang, version.wave, version.version);
  const json = (version: WaveVersion) => datasetJson(report, version, {
    plain: (by, line) => inEachOf(report.languages, (lang) => renderPlain(textOf(lang, line), { report: withVersion(report, by), voice: voice(lang) })),
    page: inEachOf(report.languages, (lang) => whole(pageOf(version, lang))),
    files: { csv: whole(hrefOf(version, 'csv')), json: whole(hrefOf(version, 'json')), datapackage: whole(hrefOf(version, 'datapackage.json')) },
  });
  const text = (version: WaveVersion, format: DatasetFormat) => {
    if (format === 'csv') return formatCsv(datasetTable(report, version));
    if (format === 'plain.csv') return formatPlainCsv(datasetTable(report, version));
    return format === 'json' ? json(version) : dataPackageOf(report, [version], addresses.absolute(pageOf(version, defaultLanguageOf(report))));
  };
  return {
    text,
    all: () => dataPackageOf(report, report.versions, addresses.absolute(addresses.page(defaultLanguageOf(report), 'data'))),
    downloads: (version) => DATASET_FORMATS.filter((format) => format !== 'plain.csv').map((format) => ({ format, href: hrefOf(version, format), bytes: new TextEncoder().encode(text(version, format)).length })),
  };
}
