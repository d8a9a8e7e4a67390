import type { APIContext } from 'astro';
import { currentSite } from '../../../report/site.ts';
import { datasetNameOf, versionNamed } from '../../../tables/dataset-records.ts';

/** The figures of each version of each wave as a table for spreadsheets. */
export function getStaticPaths() {
  return currentSite().report.versions.map((one) => ({ params: { dataset: datasetNameOf(one) } }));
}

export function GET({ params }: APIContext): Response {
  const { report, datasetFiles } = currentSite();
  return new Response(datasetFiles.text(versionNamed(report, params['dataset'] ?? ''), 'csv'), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
