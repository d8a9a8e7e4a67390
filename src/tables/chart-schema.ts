import { FLAGS } from '../model/figure.ts';
import { CHART_KINDS } from '../parse/published-files.ts';

/** An id of the files of `data/`. */
export const id = { type: 'string', pattern: '^[a-z][a-z0-9-]*$' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const percent = { type: 'number', minimum: 0, maximum: 100 } as const;
/** A dataset version. */
export const version = { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' } as const;
/** The same text in each language. */
export const localized = { $ref: '#/$defs/localized' } as const;
/** A number of people, or why it is not known. */
export const size = { $ref: '#/$defs/size' } as const;
const MISSING = ['not-stated', 'not-asked', 'suppressed'] as const;

/** An object with these keys and no others; keys that end with `?` may be absent. */
export function shape(description: string, keys: Readonly<Record<string, unknown>>) {
  const named = Object.entries(keys).map(([key, value]) => [key.replace('?', ''), value]);
  return { type: 'object', description, properties: Object.fromEntries(named), required: Object.keys(keys).filter((key) => !key.endsWith('?')), additionalProperties: false };
}

/** One item in one wave. */
export const value = shape('One item in one wave.', {
  wave: id,
  status: { enum: ['percent', 'count', ...MISSING, 'base-hidden'], description: 'Given as a percentage, as a number of people (base under 30), or not at all and why; base-hidden: fewer than 10 people.' },
  'percent?': { ...percent, description: 'As the source prints it.' },
  counts: { type: 'array', items: count, maxItems: 2, description: 'People behind the value, derived from the percentage: one number, the two nearest where none fits the base, none where it is not known.' },
  base: size,
  'interval?': shape('Wilson interval in per cent, two decimals.', { low: percent, high: percent }),
  flags: { type: 'array', items: { enum: FLAGS }, uniqueItems: true },
  'slide?': { type: 'integer', minimum: 1, description: 'Where the source prints the value.' },
  version,
});

const points = { type: 'number', minimum: -100, maximum: 100 } as const;

/** The change of an item between two waves. */
export const change = shape('The change of the item from the first wave of the chart to the last.', {
  from: id,
  to: id,
  points: { ...points, description: 'Percentage points between the printed percentages.' },
  'points_of_counts?': { ...points, description: 'Percentage points between the shares of the counts behind them, rounded half up.' },
  'interval?': shape('Newcombe interval of the difference in percentage points, two decimals; absent where a base is not known.', { low: points, high: points }),
  'adjusted_p?': { type: 'number', minimum: 0, maximum: 1, description: 'p of the score test after Benjamini-Hochberg over all comparisons of the battery.' },
  'distinguishable?': { type: 'boolean', description: 'Whether the change can be told from chance.' },
});

const common = {
  $schema: { type: 'string' },
  chart: id,
  kind: { enum: CHART_KINDS },
  languages: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
  report: shape('Where the chart comes from.', { title: localized, publisher: localized, source: localized }),
  slides: { type: 'array', items: { type: 'integer', minimum: 1 }, description: 'Slides of the source that it is drawn from.' },
  title: localized,
  measure: localized,
  takeaway: localized,
  description: localized,
  'note?': localized,
  page: { $ref: '#/$defs/addresses' },
  files: shape('Where the same chart is in other forms.', { csv: { type: 'string' }, json: { type: 'string' }, svg: { $ref: '#/$defs/addresses' }, png: { $ref: '#/$defs/addresses' } }),
} as const;

const ofBattery = shape('A chart of a battery of the survey: its figures with bases, intervals and flags.', {
  ...common,
  battery: id,
  answers: { enum: ['one', 'several', 'figures'] },
  confidence_level: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
  waves: { type: 'array', minItems: 1, items: shape('A wave of the chart, in the order of time.', { wave: id, label: localized, version, base: size }) },
  items: { type: 'array', minItems: 1, items: shape('An item of the chart, in its order.', { item: id, wording: localized, cut_off: { type: 'boolean' }, values: { type: 'array', items: value }, 'change?': change }) },
});

const table = shape('Rows that the chart draws; a row has no key for a value that is missing.', {
  'title?': { type: 'string' },
  columns: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
  rows: { type: 'array', items: { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] } } },
});

const ofTables = shape('A chart of other data: the rows that it draws, in each language.', {
  ...common,
  tables: { type: 'object', additionalProperties: { type: 'array', items: table }, minProperties: 1 },
});

/** Shapes that the schemas name: texts and addresses in each language, numbers of people. */
export const DEFINITIONS = {
  localized: { type: 'object', description: 'The same text in each language of the report, by language tag.', additionalProperties: { type: 'string', minLength: 1 }, minProperties: 1 },
  addresses: { type: 'object', description: 'One address for each language; a path where the site has no origin yet.', additionalProperties: { type: 'string', format: 'uri-reference' }, minProperties: 1 },
  size: { oneOf: [shape('A number of people.', { count }), shape('Why it is not known.', { missing: { enum: MISSING } })] },
} as const;

/** The JSON Schema of `files/charts/<id>.json`. Keys are promises: one may be added, none removed or given another meaning. */
export const CHART_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A chart of a report',
  description: 'What a chart shows, and its words in every language of the report.',
  oneOf: [ofBattery, ofTables],
  $defs: DEFINITIONS,
} as const;
