import { pageAddressesOf } from '../report/page-addresses.ts';
import { currentSite } from '../report/site.ts';
import { escapeHtml } from '../words/escape-html.ts';

/** Every page of the site with its counterparts; without a site address, the paths alone. */
export function GET(): Response {
  const { report, addresses } = currentSite();
  const full = (path: string) => escapeHtml(addresses.absolute(path) ?? path);
  const entries = pageAddressesOf(report, addresses).flatMap((inLanguages) => Object.values(inLanguages).map((path) => {
    const links = Object.entries(inLanguages).map(([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${full(href)}"/>`).join('');
    return `<url><loc>${full(path)}</loc>${links}</url>`;
  }));
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
