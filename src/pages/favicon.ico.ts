import { currentSite } from '../report/site.ts';

/** The icon for browsers that ask for this name. */
export async function GET(): Promise<Response> {
  return new Response(new Uint8Array(await currentSite().pictures.favicon()), { headers: { 'content-type': 'image/x-icon' } });
}
