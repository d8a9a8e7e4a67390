import type { Finding } from '../model/report.ts';
import { textOf } from '../terms/language.ts';
import { toldChange, type Telling, type ToldChange } from './told-changes.ts';
import { idsOf } from './today-of.ts';

/** How a finding has changed since it was first released, the newest change first. */
export function findingChangesOf(telling: Telling, finding: Finding): ToldChange[] {
  const { report, lang, plain } = telling;
  const releases = report.releases ?? [];
  const ids = idsOf(report, { what: 'finding', id: finding.id });
  const released = releases.filter(({ previous }) => previous !== undefined).flatMap((release) => release.changes.findings
    .filter(({ id, to, change }) => change !== 'added' && (ids.has(id) || (to !== undefined && ids.has(to))))
    .map((entry) => toldChange(telling, release, { what: 'finding', id: entry.id }, entry)));
  const toCome = (finding.history ?? []).filter((one) => !releases.some(({ tag }) => tag === one.release)).map((one): ToldChange => ({
    release: one.release, kind: one.kind, isRenamed: false, part: { what: 'finding', id: finding.id }, title: { lang, text: plain(textOf(lang, finding.words).title) },
    reason: { lang, text: plain(textOf(lang, one.reason)) }, values: [], elsewhere: [], copies: [],
  }));
  return [...toCome.reverse(), ...released];
}
