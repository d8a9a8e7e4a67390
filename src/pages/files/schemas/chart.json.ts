import { CHART_SCHEMA } from '../../../tables/chart-schema.ts';

/** What the JSON of a chart holds, as a JSON Schema. */
export function GET(): Response {
  return new Response(`${JSON.stringify(CHART_SCHEMA, null, 2)}\n`, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });
}
