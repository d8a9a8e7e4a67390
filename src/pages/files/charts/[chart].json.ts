import type { APIContext } from 'astro';
import { currentSite } from '../../../report/site.ts';
import type { ChartId } from '../../../terms/ids.ts';

/** The figures and words of each chart for programs. */
export function getStaticPaths() {
  return currentSite().report.charts.map(({ id }) => ({ params: { chart: id as string } }));
}

export function GET({ params }: APIContext): Response {
  return new Response(currentSite().chartFiles.json(params['chart'] as ChartId), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
