import type { APIContext } from 'astro';
import type { ChartId } from '../../../terms/ids.ts';
import { currentSite } from '../../../report/site.ts';

/** What the interactive view of a chart is made of, one file for each chart and language. */
export function getStaticPaths() {
  const { report } = currentSite();
  return report.languages.flatMap(({ id: lang }) => report.charts.map(({ id: chart }) => ({ params: { chart, lang } })));
}

export function GET({ params }: APIContext): Response {
  const { chart, lang } = params;
  return new Response(`${JSON.stringify(currentSite().liveChart(lang ?? '', chart as ChartId))}\n`, { headers: { 'content-type': 'application/json' } });
}
