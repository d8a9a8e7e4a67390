import { DATASET_SCHEMA } from '../../../tables/dataset-schema.ts';

/** What the JSON of a version holds, as a JSON Schema. */
export function GET(): Response {
  return new Response(`${JSON.stringify(DATASET_SCHEMA, null, 2)}\n`, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });
}
