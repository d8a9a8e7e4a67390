import type { APIContext } from 'astro';
import { currentSite } from '../../../report/site.ts';
import { datasetNameOf, versionNamed } from '../../../tables/dataset-records.ts';

/** The figures, codebook and changes of each version of each wave for programs. */
export function getStaticPaths() {
  return currentSite().report.versions.map((one) => ({ params: { dataset: datasetNameOf(one) } }));
}

export function GET({ params }: APIContext): Response {
  const { report, datasetFiles } = currentSite();
  return new Response(datasetFiles.text(versionNamed(report, params['dataset'] ?? ''), 'json'), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
