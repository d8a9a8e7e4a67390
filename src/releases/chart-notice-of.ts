import type { Report } from '../model/report.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import type { ChartId } from '../terms/ids.ts';

/** How a chart of a release stands to the chart of today. */
export interface ChartNotice {
  readonly release: ReleaseFile;
  /** The chart of today, perhaps under another id; absent where the report has it no longer. */
  readonly chart?: ChartId | undefined;
  /** `same`: what it shows is the same today. `other`: that cannot be said, figures or words may be others. `gone`: the report has it no longer. */
  readonly figures: 'same' | 'other' | 'gone';
}

/** What is known of a chart of today. */
export interface ChartToday {
  /** The hash of its CSV, which names the versions of its data and so may differ though no figure does. */
  hashOf(chart: ChartId): string;
  /** True where what the release keeps holds its drawing as it is drawn today. */
  isDrawnSo(chart: ChartId): boolean;
}

/** Compares the chart `id` of a release with that of today. */
export function chartNoticeOf({ releases = [], charts, moved = [] }: Pick<Report, 'releases' | 'charts' | 'moved'>, tag: string, id: string, now: ChartToday): ChartNotice {
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
  return { release, chart, figures: release.files[`files/charts/${id}.csv`] === now.hashOf(chart) || now.isDrawnSo(chart) ? 'same' : 'other' };
}
