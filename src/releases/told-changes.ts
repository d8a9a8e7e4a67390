import type { Addresses } from '../addresses/addresses.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Report } from '../model/report.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import type { Line } from '../parse/words.ts';
import type { Lang } from '../terms/language.ts';
import { saidThen, type Said } from './said-then.ts';
import { addressOf, todayOf, type Part } from './today-of.ts';
import { valueLabelOf } from './value-label.ts';

/** How a part of the report differs in a release from the release before, in the order in which it is told. */
export const CHANGE_KINDS = ['correction', 'withdrawn', 'update', 'rewording', 'changed', 'renamed', 'added'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A value that was printed otherwise; `label` is absent where the report has no such value any longer, and `of` its name in the data. */
export interface ToldValue {
  readonly of: string;
  readonly label?: { readonly what: string; readonly where?: string | undefined } | undefined;
  readonly before: Said;
  readonly after: Said;
}

/** A change, ready to be shown in a language. */
export interface ToldChange {
  /** The release in which it differs, and its ISO date; one that is still to come has none. */
  readonly release: string;
  readonly date?: string | undefined;
  readonly kind: ChangeKind;
  /** True where it was called otherwise before. */
  readonly isRenamed: boolean;
  /** As it is called in this release. */
  readonly part: Part;
  readonly title: Said;
  readonly reason?: Said | undefined;
  readonly values: readonly ToldValue[];
  /** The languages in which its words differ, where the page's own is not one of them. */
  readonly elsewhere: readonly Lang[];
  /** Where it stands today; absent where it does not. */
  readonly today?: string | undefined;
  /** Its frozen copies: in the release before, and in this one. */
  readonly copies: readonly { readonly tag: string; readonly href: string }[];
}

/** What changes are told with. */
export interface Telling {
  readonly report: Report;
  readonly addresses: Addresses;
  readonly lang: Lang;
  readonly voice: Voice;
  plain(line: Line): string;
}

type FindingEntry = ReleaseFile['changes']['findings'][number];
type Entry = Pick<FindingEntry, 'change' | 'title'> & Partial<Omit<FindingEntry, 'id' | 'to'>> & { readonly to?: string | undefined };

/** What changed in the findings and pages of a release, corrections first. The first release changed nothing. */
export function toldChangesOf(telling: Telling, release: ReleaseFile): ToldChange[] {
  if (release.previous === undefined) return [];
  const told = [
    ...release.changes.findings.map((one) => toldChange(telling, release, { what: 'finding', id: one.id }, one)),
    ...release.changes.pages.map((one) => toldChange(telling, release, { what: 'page', id: one.id }, one)),
  ];
  return told.sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}

/** One change of a release. */
export function toldChange(telling: Telling, release: ReleaseFile, part: Part, entry: Entry): ToldChange {
  const { report, addresses, lang, plain } = telling;
  const said = (words: Parameters<typeof saidThen>[1]) => saidThen(lang, words, release.languages);
  const here: Part = { what: part.what, id: entry.to ?? part.id };
  const today = todayOf(report, entry.change === 'withdrawn' ? part : here);
  const history = report.findings.find(({ id }) => part.what === 'finding' && id === here.id)?.history?.find((one) => one.release === release.tag);
  const spoken = history?.reason[lang] ?? (today.kind === 'gone' && entry.change === 'withdrawn' ? today.reason?.[lang] : undefined);
  const reason = said(entry.reason) ?? (spoken && { lang, text: plain(spoken) });
  return {
    release: release.tag, date: release.date,
    kind: entry.change === 'changed' || entry.change === 'renamed' ? entry.kind ?? history?.kind ?? entry.change : entry.change,
    isRenamed: entry.to !== undefined,
    part: here, title: said(entry.title) ?? { lang, text: part.id }, reason,
    values: (entry.values ?? []).flatMap(({ of, before, after }) => {
      const [then, now] = [said(before), said(after)];
      return then && now ? [{ of, label: valueLabelOf(telling, of), before: then, after: now }] : [];
    }),
    elsewhere: entry.words?.includes(lang) === false ? entry.words : [],
    today: today.kind === 'there' ? addressOf(addresses, lang, today.part, today.anchor) : undefined,
    copies: [...copyOf(telling, release.previous, part), ...copyOf(telling, release.tag, here)],
  };
}

/** The frozen copy of a part in a release, in the language where the release has it; none where it has not the part. */
function copyOf({ report, addresses, lang }: Telling, tag: string | undefined, part: Part): { tag: string; href: string }[] {
  const release = report.releases?.find((one) => one.tag === tag);
  const kept: readonly { readonly id: string }[] | undefined = part.what === 'finding' ? release?.findings : release?.pages;
  if (!release || !kept?.some(({ id }) => id === part.id)) return [];
  const inLang = release.languages.includes(lang) ? lang : release.languages[0];
  return inLang === undefined ? [] : [{ tag: release.tag, href: addresses.frozen(release.tag, addressOf(addresses, inLang, part)) }];
}
