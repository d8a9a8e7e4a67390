import { currentSite } from '../../../../report/site.ts';
import type { ChartId } from '../../../../terms/ids.ts';

/** What programs are told of the frame of a chart; only where the site's address is known, since they need whole addresses. */
export function getStaticPaths() {
  const { report, addresses } = currentSite();
  if (addresses.absolute(addresses.root) === undefined) return [];
  return report.languages.flatMap(({ id: lang }) => report.charts.map(({ id }) => ({ params: { lang, chart: id as string } })));
}

export function GET({ params }: { params: { lang: string; chart: string } }): Response {
  const text = currentSite().embeds.oembed(params.lang, { kind: 'chart', id: params.chart as ChartId });
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
