import type { APIContext } from 'astro';
import { currentSite } from '../../../report/site.ts';
import type { ChartId } from '../../../terms/ids.ts';

/** Each chart in each language as a drawing that stands alone. */
export function getStaticPaths() {
  const { languages, charts } = currentSite().report;
  return languages.flatMap(({ id: lang }) => charts.map(({ id }) => ({ params: { lang, chart: id as string } })));
}

export async function GET({ params }: APIContext): Promise<Response> {
  return new Response(await currentSite().chartFiles.svg(params['lang'] ?? '', params['chart'] as ChartId), { headers: { 'content-type': 'image/svg+xml' } });
}
