import type { Report } from '../model/report.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import type { FindingId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';
import { changesOfPart } from './changes-of-part.ts';
import { pendingChangesOf } from './finding-changes.ts';
import { isPreview } from './release-anchor.ts';
import { saidThen, type Said } from './said-then.ts';
import type { Telling, ToldChange, ToldValue } from './told-changes.ts';
import { addressOf, idsOf, todayOf, type Part, type Today } from './today-of.ts';
import { valueLabelOf } from './value-label.ts';

/** What the report says now, as a release would record it. */
export type Now = Pick<ReleaseFile, 'languages' | 'findings' | 'pages'>;

/** A part of a release in one of its languages, which the report may have no longer. */
export interface Frozen {
  readonly tag: string;
  readonly lang: Lang;
  readonly part: Part;
}

/** How a frozen copy stands to what the report says today. */
export interface Notice {
  readonly tag: string;
  /** ISO date. */
  readonly date: string;
  readonly isPreview: boolean;
  /** What it was called then. */
  readonly title: Said;
  /**
   * `same`: it stands so today. `newer`: a later release says something else. `working`: no release does, but the working version does.
   * `gone`: the report has it no longer.
   */
  readonly state: 'same' | 'newer' | 'working' | 'gone';
  /** True where what the report says now differs from its newest release too. */
  readonly isWorking: boolean;
  /** True where the report is no longer published in the language of the copy. */
  readonly isLanguageGone: boolean;
  /** Where it stands today, or where it is said that it stands no longer. */
  readonly today: string;
  /** True where it has another address today. */
  readonly isRenamed: boolean;
  /** What later releases changed in it, and what is to come with the next, the newest change first. */
  readonly changes: readonly ToldChange[];
  /** Values that it prints otherwise today. */
  readonly values: readonly ToldValue[];
  /** Of a part that is gone: the release that had it no longer, and why. */
  readonly withdrawn?: { readonly tag?: string | undefined; readonly date?: string | undefined; readonly reason?: Said | undefined } | undefined;
}

/** What stands above a frozen copy, told in `telling.lang`: from the records of releases and from what the report says `now`. */
export function noticeOf(telling: Telling, now: Now, { tag, lang, part }: Frozen): Notice {
  const { report, addresses } = telling;
  const releases = report.releases ?? [];
  const at = releases.findIndex((one) => one.tag === tag);
  const [release, newest] = [releases[at], releases[0]];
  if (!release || !newest) throw new Error(`Impossible: a page of a release ${tag} that is not there`);
  const entry = entryOf(release, part);
  const today = todayOf(report, part);
  const isLanguageGone = !report.languages.some(({ id }) => id === lang);
  const compared = isLanguageGone ? report.languages.map(({ id }) => id).find((one) => release.languages.includes(one)) : lang;
  // Where nothing of its words can be compared, what later releases say that they changed decides.
  const printOf = (record: Now, of: Part) => entryOf(record, of)?.fingerprint[compared ?? telling.lang];
  const here: Part = today.kind === 'there' && today.anchor === undefined ? today.part : part;
  const [then, released, current] = [printOf(release, part), printedIn(newest, report, here, printOf), printOf(now, here)];
  const later = releases.slice(0, at);
  const pending = here.what === 'finding' && released !== current ? report.findings.filter(({ id }) => id === here.id).flatMap((one) => pendingChangesOf(telling, one)) : [];
  const changes = [...pending, ...changesOfPart(telling, part, later)].filter(({ kind, elsewhere, values }) => kind !== 'withdrawn' && (elsewhere.length === 0 || values.length > 0));
  const isSame = compared === undefined ? changes.length === 0 && released === current : then === current;
  return {
    tag, date: release.date, isPreview: isPreview(tag), title: saidThen(lang, entry?.title, release.languages) ?? { lang, text: part.id },
    state: today.kind === 'gone' ? 'gone' : isSame ? 'same' : then === released ? 'working' : 'newer',
    isWorking: today.kind === 'there' && released !== current, isLanguageGone,
    today: today.kind === 'there' ? addressOf(addresses, telling.lang, today.part, today.anchor) : addressOf(addresses, telling.lang, part),
    isRenamed: today.kind === 'there' && (today.anchor !== undefined || today.part.id !== part.id || today.part.what !== part.what),
    changes: isSame ? [] : changes,
    values: today.kind === 'gone' || isSame ? [] : valuesBetween(telling, lang, [release, now], [part, here]),
    withdrawn: today.kind === 'gone' ? withdrawnOf(telling, part, later, today) : undefined,
  };
}

type Entry = Now['findings'][number] | Now['pages'][number];

function entryOf({ findings, pages }: Now, { what, id }: Part): Entry | undefined {
  const entries: readonly Entry[] = what === 'finding' ? findings : pages;
  return entries.find((one) => one.id === id);
}

/** The fingerprint of a part in the newest release, under the id that it had there. */
function printedIn(newest: ReleaseFile, report: Report, part: Part, printOf: (record: Now, of: Part) => string | undefined): string | undefined {
  const id = [...idsOf(report, part)].find((one) => entryOf(newest, { ...part, id: one }) !== undefined);
  return id === undefined ? undefined : printOf(newest, { ...part, id });
}

/** The values of a finding that are printed otherwise now than then. */
function valuesBetween(telling: Telling, langThen: Lang, [then, now]: readonly [Now, Now], [part, here]: readonly [Part, Part]): ToldValue[] {
  const [before, after] = [then.findings.find(({ id }) => part.what === 'finding' && id === part.id), now.findings.find(({ id }) => here.what === 'finding' && id === here.id)];
  if (!before || !after) return [];
  return Object.entries(before.values).flatMap(([of, words]) => {
    const [was, is] = [saidThen(langThen, words, then.languages), saidThen(langThen, after.values[of], [telling.lang, ...now.languages])];
    return was && is && was.lang === is.lang && was.text !== is.text ? [{ of, label: valueLabelOf(telling, of), before: was, after: is }] : [];
  });
}

/** Which release had the part no longer, and why; no release where only the working version has not. */
function withdrawnOf(telling: Telling, part: Part, later: readonly ReleaseFile[], today: Today & { kind: 'gone' }): Notice['withdrawn'] {
  const found = changesOfPart(telling, part, later).find(({ kind }) => kind === 'withdrawn');
  const reason = today.reason?.[telling.lang];
  const release = later.find(({ tag }) => tag === found?.release) ?? later.findLast((one) => [...idsOf(telling.report, part)].every((id) => entryOf(one, { what: part.what, id: id as FindingId }) === undefined));
  return { tag: release?.tag, date: release?.date, reason: found?.reason ?? (reason && { lang: telling.lang, text: telling.plain(reason) }) };
}
