import { CHANGE_KINDS } from '../parse/wave-file.ts';
import { ADDRESSES, DEFINITIONS, FIGURE_KEYS, ID, LOCALIZED, SIZE, VERSION, shape } from './schema-parts.ts';

const slide = { type: 'integer', minimum: 1, description: 'Slide of the source.' } as const;
const missing = shape('Why it is not known.', { missing: { enum: ['not-stated', 'not-asked', 'suppressed'] } });
const date = { anyOf: [{ type: 'string', format: 'date' }, missing] } as const;

const change = shape('A difference from the version before.', {
  at: { type: 'string', description: 'Path of what differs in the file of the version.' },
  kind: { enum: CHANGE_KINDS },
  'from?': { $ref: '#/$defs/side' },
  'to?': { $ref: '#/$defs/side' },
  reason: LOCALIZED,
});

const battery = shape('A battery as it was asked in the wave, with its codebook.', {
  battery: ID,
  title: LOCALIZED,
  title_by: { enum: ['source', 'editors'] },
  measure: LOCALIZED,
  answers: { enum: ['one', 'several', 'figures'], description: 'One answer, several (shares do not add up), or single figures that are not items of one question.' },
  slide,
  base: SIZE,
  'note?': LOCALIZED,
  'inferred?': LOCALIZED,
  items: { type: 'array', minItems: 1, items: shape('An item with its figure.', { item: ID, wording: LOCALIZED, cut_off: { type: 'boolean' }, ...FIGURE_KEYS }) },
});

/** The JSON Schema of `files/data/<wave>@<version>.json`. Keys are promises: one may be added, none removed or given another meaning. */
export const DATASET_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A version of a wave',
  ...shape('What one wave of a survey found by one version of its data, in every language of the report.', {
    $schema: { type: 'string' },
    wave: ID,
    version: VERSION,
    in_use: { type: 'boolean', description: 'Whether the report is made of this version.' },
    'before?': { ...VERSION, description: 'The version before it; the first has none.' },
    languages: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
    report: shape('What the data belong to.', { title: LOCALIZED, publisher: LOCALIZED, source: LOCALIZED }),
    label: LOCALIZED,
    short_label: LOCALIZED,
    respondents: SIZE,
    date,
    slide,
    'note?': LOCALIZED,
    confidence_level: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
    page: ADDRESSES,
    files: shape('Where the same data are in other forms.', { csv: { type: 'string' }, json: { type: 'string' }, datapackage: { type: 'string' } }),
    changes: { type: 'array', items: change },
    batteries: { type: 'array', items: battery },
  }),
  $defs: {
    ...DEFINITIONS,
    side: { description: 'A value, a number of people, a date or a slide; absent where there was nothing, and for words.', anyOf: [shape('A value.', FIGURE_KEYS), SIZE, date, slide] },
  },
} as const;
