import { looseAt, looseEntries, readLoosely } from '../parse/read-loosely.ts';
import { readReportFiles } from './load-report.ts';
import type { Settings } from './settings.ts';

/** Where the site of a report will be and in which languages, as far as its files can be read. */
export async function siteAsWritten({ reportDir, basePath }: Settings): Promise<{ readonly base: string; readonly languages: readonly { readonly id: string; readonly name: string }[] }> {
  const report = readLoosely(new TextDecoder().decode((await readReportFiles(reportDir)).get('data/report.yaml') ?? new Uint8Array()));
  const base = looseAt(report, 'site', 'base');
  const languages = looseEntries(looseAt(report, 'languages')).map(({ id, entry }) => ({ id, name: String(looseAt(entry, 'name') ?? id) }));
  return { base: basePath ?? (typeof base === 'string' && /^\/(?:.*\/)?$/.test(base) ? base : '/'), languages };
}
