import { currentSite } from '../report/site.ts';

/** How to cite the report, for programs (Citation File Format). */
export function GET(): Response {
  return new Response(currentSite().citations.cff(), { headers: { 'content-type': 'application/yaml; charset=utf-8' } });
}
