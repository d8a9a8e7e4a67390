import { currentSite } from '../report/site.ts';

/** The icon on a phone's home screen. */
export async function GET(): Promise<Response> {
  return new Response(new Uint8Array(await currentSite().pictures.touchIcon()), { headers: { 'content-type': 'image/png' } });
}
