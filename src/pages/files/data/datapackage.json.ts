import { currentSite } from '../../../report/site.ts';

/** All versions of all waves as one Data Package. */
export function GET(): Response {
  return new Response(currentSite().datasetFiles.all(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
