import type { APIContext } from 'astro';
import { currentSite } from '../../../report/site.ts';
import { datasetNameOf, versionNamed } from '../../../tables/dataset-records.ts';

/** Each version of each wave as a Data Package. */
export function getStaticPaths() {
  return currentSite().report.versions.map((one) => ({ params: { dataset: datasetNameOf(one) } }));
}

export function GET({ params }: APIContext): Response {
  const { report, datasetFiles } = currentSite();
  return new Response(datasetFiles.text(versionNamed(report, params['dataset'] ?? ''), 'datapackage.json'), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
