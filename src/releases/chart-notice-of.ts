import type { Report } from '../model/report.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import type { ChartId } from '../terms/ids.ts';

/** How a chart of a release stands to the chart of today. */
export interface ChartNotice {
  readonly release: ReleaseFile;
  /** The chart of today, perhaps under another id; absent where the report has it no longer. */
  readonly chart?: ChartId | undefined;
  /** Whether the file of its data is the same today; `unknown` where the release keeps none. */
  readonly figures: 'same' | 'other' | 'gone' | 'unknown';
}

/** Compares the chart `id` of a release with that of today by their data, a CSV for all languages; `hashOf` is the hash of that file today. */
export function chartNoticeOf({ releases = [], charts, moved = [] }: Pick<Report, 'releases' | 'charts' | 'moved'>, tag: string, id: string, hashOf: (chart: ChartId) => string): ChartNotice {
  const release = releases.find((one) => one.tag === tag);
  if (!release) throw new Error(`Impossible: a page of a release ${tag} that is not there`);
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !seen.has(at) && !charts.some((one) => one.id === at)) {
    seen.add(at);
    const from: string = at;
    at = moved.find((one) => one.what === 'chart' && one.from === from)?.to;
  }
  const chart = charts.find((one) => one.id === at)?.id;
  if (chart === undefined) return { release, figures: 'gone' };
  const kept = release.files[`files/charts/${id}.csv`];
  return { release, chart, figures: kept === undefined ? 'unknown' : kept === hashOf(chart) ? 'same' : 'other' };
}
