import type { APIContext } from 'astro';
import { currentSite } from '../../../report/site.ts';
import type { FindingId } from '../../../terms/ids.ts';

/** The record of each finding for programs. */
export function getStaticPaths() {
  return currentSite().report.findings.map(({ id }) => ({ params: { finding: id as string } }));
}

export function GET({ params }: APIContext): Response {
  return new Response(currentSite().findingFiles.json(params['finding'] as FindingId), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
