import { FLAGS } from '../model/figure.ts';
import { ACCEPTABLE_CODES } from '../parse/exceptions-file.ts';

/** An id of the report's files. */
export const ID = { type: 'string', pattern: '^[a-z][a-z0-9-]*$' } as const;

/** The version of a dataset. */
export const VERSION = { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' } as const;

/** The same text in every language; see {@link DEFINITIONS}. */
export const LOCALIZED = { $ref: '#/$defs/localized' } as const;

/** A number of people, or why it is not known; see {@link DEFINITIONS}. */
export const SIZE = { $ref: '#/$defs/size' } as const;

/** An address in every language; see {@link DEFINITIONS}. */
export const ADDRESSES = { $ref: '#/$defs/addresses' } as const;

const MISSING = ['not-stated', 'not-asked', 'suppressed'] as const;
const count = { type: 'integer', minimum: 0 } as const;
const percent = { type: 'number', minimum: 0, maximum: 100 } as const;

/** An object with these keys and no others; keys that end with `?` may be absent. */
export function shape(description: string, keys: Readonly<Record<string, unknown>>) {
  const named = Object.entries(keys).map(([key, value]) => [key.replace('?', ''), value]);
  return { type: 'object', description, properties: Object.fromEntries(named), required: Object.keys(keys).filter((key) => !key.endsWith('?')), additionalProperties: false };
}

/** How a value is given, or why it is not. */
export const STATUS = { enum: ['percent', 'count', ...MISSING, 'base-hidden'], description: 'Given as a percentage, as a number of people (base under 30), or not at all and why; base-hidden: fewer than 10 people.' } as const;

/** What every figure says besides its wave. */
export const FIGURE_KEYS = {
  status: STATUS,
  'percent?': { ...percent, description: 'As the source prints it.' },
  counts: { type: 'array', items: count, maxItems: 2, description: 'People behind the value, derived from the percentage: one number, the two nearest where none fits the base, none where it is not known.' },
  base: SIZE,
  'interval?': shape('Wilson interval in per cent, two decimals.', { low: percent, high: percent }),
  flags: { type: 'array', items: { enum: FLAGS }, uniqueItems: true },
  exceptions: { type: 'array', items: { enum: ACCEPTABLE_CODES }, uniqueItems: true, description: 'Checks that flag the value, or its change since the first wave of a chart, and that a steward lets pass with a reason.' },
  'slide?': { type: 'integer', minimum: 1, description: 'Where the source prints the value.' },
  version: VERSION,
} as const;

/** What the schemas refer to. */
export const DEFINITIONS = {
  localized: { type: 'object', description: 'The same text in each language of the report, by language tag.', additionalProperties: { type: 'string', minLength: 1 }, minProperties: 1 },
  addresses: { type: 'object', description: 'One address for each language; a path where the site has no origin yet.', additionalProperties: { type: 'string', format: 'uri-reference' }, minProperties: 1 },
  size: { oneOf: [shape('A number of people.', { count }), shape('Why it is not known.', { missing: { enum: MISSING } })] },
} as const;
