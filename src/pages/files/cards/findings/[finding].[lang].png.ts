import type { APIContext } from 'astro';
import { currentSite } from '../../../../report/site.ts';
import type { FindingId } from '../../../../terms/ids.ts';

/** The picture that a chat shows for a pasted link to a finding, one for each language. */
export function getStaticPaths() {
  const { report } = currentSite();
  return report.languages.flatMap(({ id: lang }) => report.findings.map(({ id }) => ({ params: { finding: id as string, lang } })));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const { finding, lang } = params;
  return new Response(new Uint8Array(await currentSite().findingFiles.card(lang ?? '', finding as FindingId)), { headers: { 'content-type': 'image/png' } });
}
