import type { Report } from '../model/report.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import { changesSince, isSame } from '../releases/changes-since.ts';
import { checkHistories, type Releasing } from '../releases/check-release.ts';
import { explainedBy } from '../releases/explained-by.ts';
import { recordRelease, type Recorded } from '../releases/record-release.ts';
import { standingOf, type Standing } from '../releases/standing.ts';
import type { ReleaseSources } from '../releases/teller.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import type { LoadedReport } from './load-report.ts';
import { storedIn, type StoredRelease } from './stored-releases.ts';

/** A release that is being made: `folder` holds what it stores, once its pages have been built. */
export interface PendingRelease extends Releasing {
  readonly stored?: { readonly folder: string; readonly files: ReleaseFile['files'] } | undefined;
}

/** The record of a release that is being made, and what forbids it. */
function pendingRelease(pending: PendingRelease, sources: ReleaseSources, parsed: ParsedReport, recorded: Recorded): { release: ReleaseFile; stored: StoredRelease[]; diagnostics: Diagnostic[] } {
  const { releases = [] } = sources.report;
  const { tag, date, stored } = pending;
  const [newest] = releases;
  const explained = explainedBy(sources, tag);
  const release: ReleaseFile = { tag, date, ...(newest && { previous: newest.tag }), ...recorded, changes: changesSince(newest, recorded, explained), files: stored?.files ?? {} };
  return { release, stored: stored ? [{ release, folder: stored.folder }] : [], diagnostics: checkHistories(pending, parsed, releases, recorded, explained) };
}

/** A report with its releases, where their pages are stored, and what it says now. */
export interface Releases {
  readonly report: Report;
  /** Worked out when it is first asked for. */
  recorded(): Recorded;
  readonly stored: readonly StoredRelease[];
  readonly pending?: ReleaseFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** The releases of a report, among them the one that is being made, where there is one. Without `sources`, since a chart cannot be drawn, no site is built and nothing recorded. */
export function releasesOf({ report, parsed }: LoadedReport, reportDir: string, sources: ReleaseSources | undefined, releasing: PendingRelease | undefined): Releases {
  if (!sources) return { report, recorded: () => ({ languages: [], data: {}, findings: [], pages: [] }), stored: [], diagnostics: [] };
  let known: Recorded | undefined;
  const recorded = () => (known ??= recordRelease(sources));
  const before = storedIn(reportDir, report.releases ?? []);
  if (!releasing) return { report, recorded, stored: before, diagnostics: [] };
  const { release, stored, diagnostics } = pendingRelease(releasing, sources, parsed, recorded());
  return { report: { ...report, releases: [release, ...(report.releases ?? [])] }, recorded, stored: [...stored, ...before], pending: release, diagnostics };
}

/** How a finding, a chapter or the whole report stands to the releases. The whole is a release where nothing in it differs. */
export function standingIn(releases: readonly ReleaseFile[], recorded: () => Recorded, lang: Lang, part: 'finding' | 'chapter' | 'report', id: string): Standing {
  const [newest] = releases;
  if (!newest) return {};
  if (part !== 'report') return standingOf(releases, recorded(), lang, part === 'finding' ? 'findings' : 'pages', id);
  return isSame(newest, recorded()) ? { is: newest } : { after: newest };
}
