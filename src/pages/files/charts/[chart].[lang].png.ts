import type { APIContext } from 'astro';
import { currentSite } from '../../../report/site.ts';
import type { ChartId } from '../../../terms/ids.ts';

/** Each chart in each language as a picture, at twice the size of its drawing. */
export function getStaticPaths() {
  const { languages, charts } = currentSite().report;
  return languages.flatMap(({ id: lang }) => charts.map(({ id }) => ({ params: { lang, chart: id as string } })));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const png = await currentSite().chartFiles.png(params['lang'] ?? '', params['chart'] as ChartId);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
