import type { APIContext } from 'astro';
import { currentSite } from '../../../report/site.ts';

/** The picture that a chat shows for a pasted link, one for each language. */
export function getStaticPaths() {
  return currentSite().report.languages.map(({ id }) => ({ params: { lang: id } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  return new Response(new Uint8Array(await currentSite().pictures.social(params['lang'] ?? '')), { headers: { 'content-type': 'image/png' } });
}
