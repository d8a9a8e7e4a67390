import { CHANGE_CLAIMS, RANK_CLAIMS, SHARE_CLAIMS } from '../parse/published-files.ts';
import { change, DEFINITIONS, id, localized, shape, size, value, version } from './chart-schema.ts';

const slide = { type: 'integer', minimum: 1 } as const;
const reference = { type: 'string', description: 'battery.item@wave, battery@wave (its base), @wave (its respondents) or source.id, as the files of data/ write it.' } as const;
const addresses = { $ref: '#/$defs/addresses' } as const;
const address = { type: 'string', format: 'uri-reference' } as const;
const named = (description: string) => shape(description, { id, title: localized });

const cell = {
  ...value,
  description: 'A figure that the finding rests on.',
  properties: { of: reference, lead: { type: 'boolean', description: 'Whether it is the figure that carries the finding.' }, battery: id, item: id, wording: localized, measure: localized, wave_label: localized, ...value.properties },
  required: ['of', 'lead', 'battery', 'item', 'wording', 'measure', 'wave_label', ...value.required],
} as const;

const people = shape('A number of people that the finding rests on.', { of: reference, size, 'slide?': slide, 'version?': version });

const claim = shape('What the words claim of the figures, recomputed at each build.', {
  claim: id,
  kind: { enum: [...SHARE_CLAIMS, ...CHANGE_CLAIMS, ...RANK_CLAIMS] },
  of: { type: 'string', description: 'The value, or the item whose waves are compared.' },
  'from?': id,
  'to?': id,
  holds: { type: 'boolean' },
  'change?': change,
});

const release = {
  oneOf: [
    shape('The release that the record belongs to.', { tag: { type: 'string', minLength: 1 }, date: { type: 'string', format: 'date' }, address }),
    shape('Why there is none: a working version that no release holds.', { missing: { const: 'unreleased' } }),
  ],
} as const;

const spoken = { id, slide, original_language: { type: 'string' }, text: { ...localized, description: 'In its own language letter by letter; in the others as the editors translate it.' } } as const;

/** The JSON Schema of `files/findings/<id>.json`. Keys are promises: one may be added, none removed or given another meaning. */
export const FINDING_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A finding of a report',
  ...shape('What a finding says in every language of the report, what it rests on, and where it is. Words are plain text without marks of direction.', {
    $schema: { type: 'string' },
    finding: id,
    number: { type: 'integer', minimum: 1 },
    languages: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
    report: shape('The report that the finding is a part of.', { title: localized, kind: localized, publisher: localized, source: localized }),
    release,
    versions: { type: 'array', items: shape('The dataset version of a wave that the report uses.', { wave: id, label: localized, version }) },
    theme: named('The theme.'),
    arena: shape('The arena.', { id, title: localized, inferred: { type: 'boolean', description: 'Whether the editors, and not the source, place the finding there.' } }),
    chapter: named('The chapter that tells it.'),
    title: localized,
    sentence: localized,
    basis: { type: 'object', description: 'What the finding rests on, paragraph by paragraph.', additionalProperties: { type: 'array', items: { type: 'string' } } },
    limits: { type: 'object', description: 'What limits it, paragraph by paragraph.', additionalProperties: { type: 'array', items: { type: 'string' } } },
    confidence_level: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
    values: { type: 'array', items: { oneOf: [cell, people] }, description: 'Empty where the finding rests on words alone.' },
    claims: { type: 'array', items: claim },
    slides: { type: 'array', items: slide },
    sources: { type: 'array', items: shape('Evidence that the source names.', { id, title: localized, slides: { type: 'array', items: slide }, 'size?': size }) },
    statements: { type: 'array', items: shape('Words of the source that the finding rests on.', spoken) },
    quotes: { type: 'array', items: shape('A voice.', { ...spoken, 'speaker?': localized }) },
    page: addresses,
    card: { ...addresses, description: 'A picture of the finding, 1200 by 630 px, for each language.' },
    'chart?': shape('The chart of the finding.', { id, json: address }),
    citation: { type: 'object', description: 'CSL-JSON in each language.', additionalProperties: { type: 'object', required: ['id', 'type', 'title'] } },
  }),
  $defs: DEFINITIONS,
} as const;
