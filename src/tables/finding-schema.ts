import { CLAIM_KINDS, HOLDS } from '../parse/published-files.ts';
import { CHANGE_REASONS } from '../parse/release-file.ts';
import { change } from './chart-schema.ts';
import { ADDRESSES, DEFINITIONS, FIGURE_KEYS, ID, LOCALIZED, SIZE, VERSION, shape } from './schema-parts.ts';

const slide = { type: 'integer', minimum: 1 } as const;
const reference = { type: 'string', description: 'battery.item@wave, battery@wave (its base), @wave (its respondents) or source.id, as the files of data/ write it.' } as const;
const address = { type: 'string', format: 'uri-reference' } as const;
const named = (description: string) => shape(description, { id: ID, title: LOCALIZED });

const cell = shape('A figure that the finding rests on.', {
  of: reference,
  lead: { type: 'boolean', description: 'Whether it is the figure that carries the finding.' },
  battery: ID,
  item: ID,
  wording: LOCALIZED,
  measure: LOCALIZED,
  wave_label: LOCALIZED,
  wave: ID,
  ...FIGURE_KEYS,
});

const people = shape('A number of people that the finding rests on.', { of: reference, size: SIZE, 'slide?': slide, 'version?': VERSION });

const claim = shape('What the words claim of the figures, recomputed at each build.', {
  claim: ID,
  kind: { enum: CLAIM_KINDS },
  of: { type: 'string', description: 'The value, the item or battery whose waves are compared, or the statement of the source that the words tell again.' },
  'from?': ID,
  'to?': ID,
  'of_each?': { enum: HOLDS, description: 'What is counted of the items of a battery.' },
  'count?': { type: 'integer', minimum: 0 },
  'total?': { type: 'integer', minimum: 0 },
  'figures?': { type: 'array', items: ID, description: 'Claims that say what the figures show beside what the source states.' },
  holds: { type: 'boolean' },
  'change?': change,
});

const release = {
  oneOf: [
    shape('The release that the record belongs to.', { tag: { type: 'string', minLength: 1 }, date: { type: 'string', format: 'date' }, address }),
    shape('Why there is none: a working version that no release holds.', { missing: { const: 'unreleased' }, 'after?': { type: 'string', minLength: 1, description: 'The newest release, where the finding is changed since or new.' } }),
  ],
} as const;

const changeOfData = shape('A change of a value or base that the finding rests on, in a dataset version up to the one in use.', { of: reference, version: VERSION, before: VERSION, kind: { type: 'string' }, reason: LOCALIZED });

const changeInRelease = shape('What a release changed in the finding, in the languages that the report had then, and why.', {
  release: { type: 'string', minLength: 1 }, date: { type: 'string', format: 'date' }, kind: { enum: CHANGE_REASONS }, reason: LOCALIZED,
  values: { type: 'array', items: shape('A value or base as it was printed and as it is since.', { of: reference, before: LOCALIZED, after: LOCALIZED }) },
  words: { type: 'array', items: { type: 'string' }, description: 'Languages in which it is said otherwise.' },
});

const spoken = { id: ID, slide, original_language: { type: 'string' }, text: { ...LOCALIZED, description: 'In its own language letter by letter; in the others as the editors translate it.' } } as const;

/** The JSON Schema of `files/findings/<id>.json`. Keys are promises: one may be added, none removed or given another meaning. */
export const FINDING_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A finding of a report',
  ...shape('What a finding says in every language of the report, what it rests on, and where it is. Words are plain text without marks of direction.', {
    $schema: { type: 'string' },
    finding: ID,
    number: { type: 'integer', minimum: 1 },
    languages: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
    report: shape('The report that the finding is a part of.', { title: LOCALIZED, kind: LOCALIZED, publisher: LOCALIZED, source: LOCALIZED }),
    release,
    versions: { type: 'array', items: shape('The dataset version of a wave that the report uses.', { wave: ID, label: LOCALIZED, version: VERSION }) },
    theme: named('The theme.'),
    arena: shape('The arena.', { id: ID, title: LOCALIZED, inferred: { type: 'boolean', description: 'Whether the editors, and not the source, place the finding there.' } }),
    chapter: named('The chapter that tells it.'),
    title: LOCALIZED,
    sentence: LOCALIZED,
    basis: { type: 'object', description: 'What the finding rests on, paragraph by paragraph.', additionalProperties: { type: 'array', items: { type: 'string' } } },
    limits: { type: 'object', description: 'What limits it, paragraph by paragraph.', additionalProperties: { type: 'array', items: { type: 'string' } } },
    confidence_level: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
    values: { type: 'array', items: { oneOf: [cell, people] }, description: 'Empty where the finding rests on words alone.' },
    claims: { type: 'array', items: claim },
    history: { type: 'array', items: { oneOf: [changeOfData, changeInRelease] } },
    slides: { type: 'array', items: slide },
    sources: { type: 'array', items: shape('Evidence that the source names.', { id: ID, title: LOCALIZED, slides: { type: 'array', items: slide }, 'size?': SIZE }) },
    statements: { type: 'array', items: shape('Words of the source that the finding rests on.', spoken) },
    quotes: { type: 'array', items: shape('A voice.', { ...spoken, 'speaker?': LOCALIZED }) },
    page: ADDRESSES,
    short: { ...address, description: 'The short address, which leads to the page in the reader’s language.' },
    embed: { ...ADDRESSES, description: 'What other sites can show of the finding in a frame, for each language.' },
    card: { ...ADDRESSES, description: 'A picture of the finding, 1200 by 630 px, for each language.' },
    'chart?': shape('The chart of the finding.', { id: ID, json: address }),
    citation: { type: 'object', description: 'CSL-JSON in each language.', additionalProperties: { type: 'object', required: ['id', 'type', 'title'] } },
  }),
  $defs: DEFINITIONS,
} as const;
