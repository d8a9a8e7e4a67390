import { CHART_KINDS } from '../parse/published-files.ts';
import { ADDRESSES, DEFINITIONS, FIGURE_KEYS, ID, LOCALIZED, SIZE, VERSION, shape } from './schema-parts.ts';

const value = shape('One item in one wave.', { wave: ID, ...FIGURE_KEYS });

const points = { type: 'number', minimum: -100, maximum: 100 } as const;

/** The change of an item between two waves. */
export const change = shape('The change of the item from the first wave of the chart to the last.', {
  from: ID,
  to: ID,
  points: { ...points, description: 'Percentage points between the printed percentages.' },
  'points_of_counts?': { ...points, description: 'Percentage points between the shares of the counts behind them, rounded half up.' },
  'interval?': shape('Newcombe interval of the difference in percentage points, two decimals; absent where a base is not known.', { low: points, high: points }),
  'adjusted_p?': { type: 'number', minimum: 0, maximum: 1, description: 'p of the score test after Benjamini-Hochberg over all comparisons of the battery.' },
  'distinguishable?': { type: 'boolean', description: 'Whether the change can be told from chance.' },
});

const common = {
  $schema: { type: 'string' },
  chart: ID,
  kind: { enum: CHART_KINDS },
  languages: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
  report: shape('Where the chart comes from.', { title: LOCALIZED, publisher: LOCALIZED, source: LOCALIZED }),
  slides: { type: 'array', items: { type: 'integer', minimum: 1 }, description: 'Slides of the source that it is drawn from.' },
  title: LOCALIZED,
  measure: LOCALIZED,
  takeaway: LOCALIZED,
  description: LOCALIZED,
  'note?': LOCALIZED,
  page: ADDRESSES,
  files: shape('Where the same chart is in other forms.', { csv: { type: 'string' }, json: { type: 'string' }, svg: ADDRESSES, png: ADDRESSES }),
} as const;

const ofBattery = shape('A chart of a battery of the survey: its figures with bases, intervals and flags.', {
  ...common,
  battery: ID,
  answers: { enum: ['one', 'several', 'figures'] },
  confidence_level: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
  waves: { type: 'array', minItems: 1, items: shape('A wave of the chart, in the order of time.', { wave: ID, label: LOCALIZED, version: VERSION, base: SIZE }) },
  items: { type: 'array', minItems: 1, items: shape('An item of the chart, in its order.', { item: ID, wording: LOCALIZED, cut_off: { type: 'boolean' }, values: { type: 'array', items: value }, 'change?': change }) },
});

const table = shape('Rows that the chart draws; a row has no key for a value that is missing.', {
  'title?': { type: 'string' },
  columns: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true, description: 'Keys of the rows, the same in every language.' },
  'labels?': { type: 'array', items: { type: 'string' }, description: 'What each column is called in this language.' },
  rows: { type: 'array', items: { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] } } },
});

const ofTables = shape('A chart of other data: the rows that it draws, in each language.', {
  ...common,
  tables: { type: 'object', additionalProperties: { type: 'array', items: table }, minProperties: 1 },
});

/** The JSON Schema of `files/charts/<id>.json`. Keys are promises: one may be added, none removed or given another meaning. */
export const CHART_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A chart of a report',
  description: 'What a chart shows, and its words in every language of the report.',
  oneOf: [ofBattery, ofTables],
  $defs: DEFINITIONS,
} as const;
