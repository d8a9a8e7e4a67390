import { FINDING_SCHEMA } from '../../../tables/finding-schema.ts';

/** What the JSON of a finding holds, as a JSON Schema. */
export function GET(): Response {
  return new Response(`${JSON.stringify(FINDING_SCHEMA, null, 2)}\n`, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });
}
