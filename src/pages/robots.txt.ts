import { currentSite } from '../report/site.ts';

/** Everything may be read; the sitemap is named where the site has an address. */
export function GET(): Response {
  const { addresses } = currentSite();
  const sitemap = addresses.absolute(addresses.file('sitemap.xml'));
  return new Response(`User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `Sitemap: ${sitemap}\n`}`);
}
