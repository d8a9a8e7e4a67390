import { DEFINITIONS, ID, LOCALIZED, shape } from './schema-parts.ts';

const tag = { type: 'string', minLength: 1 } as const;

/** The JSON Schema of what stands at the address of a JSON that was published and is gone: of a finding, a chart or other data. */
export const GONE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Something of a report that is no longer there',
  ...shape('Stands at the address of a file of a finding or chart that the report no longer has, so that no link to it is lost.', {
    $schema: { type: 'string', format: 'uri-reference' },
    gone: { const: true },
    what: { enum: ['finding', 'chart', 'other'] },
    'id?': ID,
    'title?': { ...LOCALIZED, description: 'What it was called in the newest release that had it.' },
    published: { ...tag, description: 'The release that published it first.' },
    'gone_since?': { ...tag, description: 'The first release without it; absent while there is none.' },
    reason: { ...LOCALIZED, description: 'Why it is gone.' },
    'frozen?': { type: 'string', format: 'uri-reference', description: 'The file as the last release that had it keeps it.' },
  }),
  $defs: DEFINITIONS,
} as const;
