import { currentSite } from '../report/site.ts';

/** The site's icon in colours that stand out on light and dark tabs. */
export function GET(): Response {
  return new Response(currentSite().pictures.icon, { headers: { 'content-type': 'image/svg+xml' } });
}
