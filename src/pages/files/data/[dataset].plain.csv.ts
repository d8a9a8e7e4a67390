import type { APIContext } from 'astro';
import { currentSite } from '../../../report/site.ts';
import { datasetNameOf, versionNamed } from '../../../tables/dataset-records.ts';

/** The figures of each version of each wave as the table that its Data Package describes. */
export function getStaticPaths() {
  return currentSite().report.versions.map((one) => ({ params: { dataset: datasetNameOf(one) } }));
}

export function GET({ params }: APIContext): Response {
  const { report, datasetFiles } = currentSite();
  return new Response(datasetFiles.text(versionNamed(report, params['dataset'] ?? ''), 'plain.csv'), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
