import type { Report } from '../model/report.ts';
import type { LedgerEntry } from '../parse/ledger-file.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import type { Lang, Localized } from '../terms/language.ts';
import { createFates, type Fate, type Fates } from './fates.ts';

/** What has become of something whose place is taken by words that say so. */
export type Lost = Exclude<Fate, { kind: 'stays' }>;

/** Where a published anchor leads whose place is no longer there. */
export interface LostAnchor {
  readonly id: string;
  readonly fate: Lost;
}

/** What stands at a published address that no page of the report has any more. */
export interface StandIn {
  /** The address below the base. */
  readonly path: string;
  /** The language of its words: that of the page, or the report's first where it has that no longer. */
  readonly lang: Lang;
  /** The language that the page was in, where the report has it no longer. */
  readonly was?: Lang | undefined;
  /** What stood there: the part of a finding, a chapter or fixed page, a chart, or something else. */
  readonly what: 'finding' | 'page' | 'chart' | 'other';
  readonly fate: Lost;
  /** Where the anchors of a page that has moved are now. */
  readonly anchors: readonly LostAnchor[];
  readonly then: Then;
}

/** What releases say of something that is no longer there. */
export interface Then {
  /** What it was called in the newest release that had it. */
  readonly title?: Localized<string> | undefined;
  /** The release that published it first. */
  readonly first: { readonly tag: string; readonly date?: string | undefined };
  /** The newest release that had it. */
  readonly last?: ReleaseFile | undefined;
  /** The first release without it; undefined while there is none. */
  readonly goneSince?: ReleaseFile | undefined;
  /** The address of its frozen copy below the base. */
  readonly frozen?: string | undefined;
}

type Known = Pick<Report, 'languages' | 'releases' | 'moved' | 'published'>;

/** Every published page outside `v/` that has moved or is gone. */
export function standInsOf(report: Known): StandIn[] {
  const fates = createFates(report);
  const languages = report.languages.map(({ id }) => id);
  return Object.entries(report.published ?? {}).flatMap(([path, entry]): StandIn[] => {
    const fate = path.endsWith('/') ? fates.ofPath(path) : { kind: 'stays' as const };
    if (fate.kind === 'stays') return [];
    const { lang, finding, page, chart } = fates.reader.partsOf(path);
    const known = lang !== undefined && languages.includes(lang);
    const said = known ? lang : languages[0];
    if (said === undefined) throw new Error('Impossible: a report without a language');
    return [{
      path, lang: said, ...(!known && lang !== undefined && { was: lang }), fate,
      what: finding !== undefined ? 'finding' : page !== undefined ? 'page' : chart !== undefined ? 'chart' : 'other',
      anchors: fate.kind === 'moved' ? lostAnchorsIn(path, entry, fates) : [], then: thenOf(report, path, fates),
    }];
  });
}

/** Those of a folder of the site, such as `embed/`, whose pages are gone. */
export function goneIn(report: Known, folder: string): StandIn[] {
  return standInsOf(report).filter(({ path, fate }) => path.startsWith(folder) && fate.kind === 'gone');
}

/** Published anchors of a page that lives whose places are no longer there. */
export function lostAnchorsOf(report: Known, path: string): LostAnchor[] {
  const entry = report.published?.[path];
  const fates = entry ? createFates(report) : undefined;
  return entry && fates?.ofPath(path).kind === 'stays' ? lostAnchorsIn(path, entry, fates) : [];
}

function lostAnchorsIn(path: string, { anchors = {} }: LedgerEntry, fates: Fates): LostAnchor[] {
  return Object.values(anchors).flat().flatMap((id): LostAnchor[] => {
    const fate = fates.ofAnchor(path, id);
    return fate.kind === 'stays' ? [] : [{ id, fate }];
  });
}

/** What releases, the newest first, say of what stood at an address. */
export function thenOf({ releases = [], published = {} }: Known, path: string, { reader }: Fates): Then {
  const { finding, page } = reader.partsOf(path);
  const partIn = (release: ReleaseFile) => (finding !== undefined ? release.findings.find(({ id }) => id === finding) : release.pages.find(({ id }) => id === page));
  const has = (release: ReleaseFile) => partIn(release) !== undefined || release.files[`${path}locked.html`] !== undefined || release.files[path] !== undefined;
  const at = releases.findIndex(has);
  const last = releases[at];
  const since = published[path]?.since ?? '';
  return {
    first: { tag: since, date: releases.find(({ tag }) => tag === since)?.date },
    ...(last && { last, title: partIn(last)?.title, goneSince: releases[at - 1] }),
    ...(last && frozenIn(last, path, finding)),
  };
}

/** The frozen copy of a file or page, or of the finding that an address belongs to. */
function frozenIn({ tag, files }: ReleaseFile, path: string, finding: string | undefined): Pick<Then, 'frozen'> {
  if (files[path] !== undefined) return { frozen: `v/${tag}/${path}` };
  if (!path.endsWith('/')) return {};
  const folder = files[`${path}locked.html`] === undefined ? Object.keys(files).find((file) => finding !== undefined && file.endsWith(`/findings/${finding}/locked.html`))?.replace(/locked\.html$/, '') : path;
  return folder === undefined ? {} : { frozen: `v/${tag}/${folder}` };
}
