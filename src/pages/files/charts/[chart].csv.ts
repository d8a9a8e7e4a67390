import type { APIContext } from 'astro';
import { currentSite } from '../../../report/site.ts';
import type { ChartId } from '../../../terms/ids.ts';

/** The figures of each chart as a table for spreadsheets. */
export function getStaticPaths() {
  return currentSite().report.charts.map(({ id }) => ({ params: { chart: id as string } }));
}

export function GET({ params }: APIContext): Response {
  return new Response(currentSite().chartFiles.csv(params['chart'] as ChartId), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
