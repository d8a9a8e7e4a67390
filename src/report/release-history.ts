import type { Report } from '../model/report.ts';
import type { ReleaseChangeRecord } from '../tables/finding-json.ts';
import type { FindingId } from '../terms/ids.ts';

/** What releases have changed in a finding, the oldest first, under whatever id it had then. */
export function releaseHistoryOf({ releases = [], moved = [] }: Pick<Report, 'releases' | 'moved'>, id: FindingId): ReleaseChangeRecord[] {
  const earlier = (now: string): string[] => [now, ...moved.filter((one) => one.what === 'finding' && one.to === now).flatMap(({ from }) => earlier(from))];
  const ids = earlier(id);
  return releases.toReversed().flatMap(({ tag, date, changes }) => changes.findings.flatMap(({ id: then, change, kind, reason, values = [], words = [] }) => (
    change === 'changed' && ids.includes(then) && kind && reason ? [{ release: tag, date, kind, reason, values, words }] : [])));
}
