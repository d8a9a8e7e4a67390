import { defaultLanguageOf, type Report } from '../model/report.ts';
import type { WaveVersion } from '../model/survey.ts';
import { CONFIDENCE_LEVEL } from '../statistics/constants.ts';
import { textOf } from '../terms/language.ts';
import type { ValueStatus } from './chart-records.ts';
import { datasetNameOf } from './dataset-records.ts';
import { datasetTable } from './dataset-table.ts';

/** A column as the standard describes it. */
interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

const STATUSES: readonly ValueStatus[] = ['percent', 'count', 'not-stated', 'not-asked', 'suppressed', 'base-hidden'];
const shares = { minimum: 0, maximum: 100 } as const;
const people = { minimum: 0 } as const;

const FIELDS: Readonly<Record<string, Omit<Field, 'name'>>> = {
  battery: { type: 'string', description: 'Id of the battery of items.', constraints: { required: true } },
  item: { type: 'string', description: 'Id of the item.', constraints: { required: true } },
  wave: { type: 'string', description: 'Id of the wave.', constraints: { required: true } },
  percent: { type: 'number', description: 'Percentage as the source prints it.', constraints: shares },
  count_low: { type: 'integer', description: 'People behind the value, derived; with count_high the two nearest numbers where none fits the base.', constraints: people },
  count_high: { type: 'integer', description: 'See count_low.', constraints: people },
  base: { type: 'integer', description: 'People who answered; empty where the source does not state it.', constraints: people },
  interval_low: { type: 'number', description: `Lower limit of the ${100 * CONFIDENCE_LEVEL} % Wilson interval, in per cent.`, constraints: shares },
  interval_high: { type: 'number', description: `Upper limit of the ${100 * CONFIDENCE_LEVEL} % Wilson interval, in per cent.`, constraints: shares },
  flags: { type: 'string', description: 'What a reader is told beside the value, joined by semicolons.' },
  value_status: { type: 'string', description: 'How the value is given, or why it is not.', constraints: { required: true, enum: STATUSES } },
  slide: { type: 'integer', description: 'Slide of the source that prints the value.', constraints: { minimum: 1 } },
  version: { type: 'string', description: 'Version of the data.', constraints: { required: true } },
  exceptions: { type: 'string', description: 'Codes of the checks that flag the value and that an exception of the data lets pass, joined by semicolons.' },
};

function fieldOf(column: string): Field {
  const known = FIELDS[column];
  return { name: column, ...(known ?? { type: 'string', description: `Words of the ${column.split('_')[0]}, in the language that the name of the column ends with.` }) };
}

function resourceOf(report: Report, version: WaveVersion) {
  const { columns } = datasetTable(report, version);
  return {
    profile: 'tabular-data-resource', name: `${version.wave}-${version.version}`, type: 'table', path: `${datasetNameOf(version)}.plain.csv`, title: textOf(defaultLanguageOf(report), version.found.label),
    format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', schema: { fields: columns.map(fieldOf), missingValues: [''], primaryKey: ['battery', 'item'] },
  };
}

/**
 * Versions of waves as a Data Package: <https://datapackage.org/standard/data-package/>. It names the profiles of both editions of the standard, and
 * stands in the folder of the tables that it describes. `homepage` is the whole address of the page about them, where the site has one.
 */
export function dataPackageOf(report: Report, versions: readonly WaveVersion[], homepage: string | undefined): string {
  const lang = defaultLanguageOf(report);
  const { title, publisher, source, description } = report.facts;
  const [only, other] = versions;
  const single = only && !other ? only : undefined;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', profile: 'tabular-data-package',
    name: single ? `${single.wave}-${single.version}` : 'data', title: single ? `${textOf(lang, title)}: ${textOf(lang, single.found.label)}` : textOf(lang, title), description: textOf(lang, description),
    ...(single && { version: single.version }), ...(homepage !== undefined && { homepage }),
    contributors: [{ title: textOf(lang, publisher.name), role: 'publisher', roles: ['publisher'] }], sources: [{ title: textOf(lang, source.title) }],
    resources: versions.map((one) => resourceOf(report, one)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
