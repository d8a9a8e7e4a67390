import { currentSite } from '../../../../../report/site.ts';
import type { FindingId } from '../../../../../terms/ids.ts';

/** What programs are told of the frame of a finding; only where the site's address is known, since they need whole addresses. */
export function getStaticPaths() {
  const { report, addresses } = currentSite();
  if (addresses.absolute(addresses.root) === undefined) return [];
  return report.languages.flatMap(({ id: lang }) => report.findings.map(({ id }) => ({ params: { lang, finding: id as string } })));
}

export function GET({ params }: { params: { lang: string; finding: string } }): Response {
  const text = currentSite().embeds.oembed(params.lang, { kind: 'finding', id: params.finding as FindingId });
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
