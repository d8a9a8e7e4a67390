import type { Finding } from '../model/report.ts';
import { textOf } from '../terms/language.ts';
import { changesOfPart } from './changes-of-part.ts';
import type { Telling, ToldChange } from './told-changes.ts';

/** How a finding has changed since it was first released, the newest change first. */
export function findingChangesOf(telling: Telling, finding: Finding): ToldChange[] {
  return [...pendingChangesOf(telling, finding), ...changesOfPart(telling, { what: 'finding', id: finding.id }, telling.report.releases ?? [])];
}

/** What the next release will say that it has changed in a finding, the last reason first. */
export function pendingChangesOf({ report, lang, plain }: Telling, { id, words, history = [] }: Finding): ToldChange[] {
  return history.filter((one) => !report.releases?.some(({ tag }) => tag === one.release)).map((one): ToldChange => ({
    release: one.release, kind: one.kind, isRenamed: false, part: { what: 'finding', id }, title: { lang, text: plain(textOf(lang, words).title) },
    reason: { lang, text: plain(textOf(lang, one.reason)) }, values: [], elsewhere: [], copies: [],
  })).reverse();
}
