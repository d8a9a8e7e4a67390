import { GONE_SCHEMA } from '../../../tables/gone-schema.ts';

/** What stands at the address of a JSON that is gone, as a JSON Schema. */
export function GET(): Response {
  return new Response(`${JSON.stringify(GONE_SCHEMA, null, 2)}\n`, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });
}
