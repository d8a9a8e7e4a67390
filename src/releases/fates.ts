import { createAddressReader, type AddressReader } from '../addresses/address-parts.ts';
import type { Moved, Report } from '../model/report.ts';
import type { Lang } from '../terms/language.ts';

/** Where a link is led: an address below the base, and the anchor there. */
export interface Destination {
  readonly path: string;
  readonly anchor?: string | undefined;
}

/** What has become of something that was published, by `data/moved.yaml`; `stays` where nothing is said of it. */
export type Fate =
  | { readonly kind: 'stays' }
  | { readonly kind: 'moved'; readonly to: Destination; readonly entry: Moved }
  | { readonly kind: 'gone'; readonly entry: Moved };

/** Follows what has moved to where it is now, or to why it is gone. */
export interface Fates {
  readonly reader: AddressReader;
  /** Of a page or file by its path below the base. */
  ofPath(path: string): Fate;
  /** Of an anchor on a page that lives or has a fate itself. */
  ofAnchor(path: string, anchor: string): Fate;
  /** Of a column of a CSV that lives. */
  ofColumn(path: string, column: string): Fate;
}

const STAYS: Fate = { kind: 'stays' };

/** Every language that the report has or had in a release. */
export function languagesEver({ languages, releases = [] }: Pick<Report, 'languages' | 'releases'>): ReadonlySet<Lang> {
  return new Set([...languages.map((one) => one.id), ...releases.flatMap((one) => one.languages), ...releases.flatMap((one) => one.findings.flatMap(({ title }) => Object.keys(title)))]);
}

/** Makes the fates of a report; chains are followed to their end, and a circle ends where it closes. */
export function createFates({ moved = [], ...report }: Pick<Report, 'languages' | 'releases' | 'moved'>): Fates {
  const reader = createAddressReader(new Set([...languagesEver(report), ...moved.flatMap((one) => (one.what === 'language' ? [one.from] : []))]));
  const entryOf = (what: Moved['what'], from: string | undefined) => (from === undefined ? undefined : moved.find((one) => one.what === what && one.from === from));

  const entryOfPath = (path: string): Moved | undefined => {
    const { release, lang, page, finding, chart } = reader.partsOf(path);
    if (release !== undefined) return undefined;
    return entryOf('file', path) ?? entryOf('language', lang) ?? entryOf('page', page) ?? entryOf('finding', finding) ?? entryOf('chart', chart);
  };
  const ofPath = (path: string, seen: readonly Moved[] = []): Fate => {
    const entry = entryOfPath(path);
    if (!entry || seen.includes(entry)) return STAYS;
    if (entry.to === undefined) return { kind: 'gone', entry };
    const to = destinationOf(entry, entry.to, path, reader);
    return ended(to, entry, to.anchor === undefined ? ofPath(to.path, [...seen, entry]) : ofAnchor(to.path, to.anchor, [...seen, entry]));
  };

  const entryOfAnchor = (path: string, anchor: string): Moved | undefined => {
    const place = reader.placeOf(path);
    const named = place === undefined ? undefined : entryOf('anchor', `${place}#${anchor}`);
    const { chart, finding } = /^(?:(?:table-)?chart-(?<chart>.+)|finding-(?<finding>.+))$/.exec(anchor)?.groups ?? {};
    return named ?? entryOf('chart', chart) ?? entryOf('finding', finding);
  };
  const ofAnchor = (path: string, anchor: string, seen: readonly Moved[] = []): Fate => {
    const { lang } = reader.partsOf(path);
    const entry = entryOfAnchor(path, anchor);
    if (entry && !seen.includes(entry)) {
      if (entry.to === undefined) return { kind: 'gone', entry };
      const to = entry.what === 'anchor' ? placed(lang ?? '', entry.to, reader) : { path, anchor: anchor.replace(entry.from, entry.to) };
      return ended(to, entry, to.anchor === undefined ? ofPath(to.path, [...seen, entry]) : ofAnchor(to.path, to.anchor, [...seen, entry]));
    }
    const onward = ofPath(path, seen);
    if (onward.kind !== 'moved') return onward;
    // Where a page has become a part of another, its own anchors may not be there.
    const to = { path: onward.to.path, anchor: onward.to.anchor ?? anchor };
    return ended(to, onward.entry, ofAnchor(to.path, to.anchor, [...seen, onward.entry]));
  };

  const ofColumn = (path: string, column: string): Fate => {
    const entry = moved.find((one) => one.what === 'column' && columnPattern(one.from).test(`${path}#${column}`))
      ?? moved.find((one) => one.what === 'language' && column.endsWith(`_${one.from}`));
    if (!entry) return STAYS;
    return entry.to === undefined ? { kind: 'gone', entry } : { kind: 'moved', entry, to: { path, anchor: entry.what === 'column' ? entry.to.replace(/^.*#/, '') : column.replace(/[^_]+$/, entry.to) } };
  };
  return { reader, ofPath: (path) => ofPath(path), ofAnchor: (path, anchor) => ofAnchor(path, anchor), ofColumn };
}

/** A column is written `path#column`; a `*` in the path stands for any name. */
export function columnPattern(from: string): RegExp {
  return new RegExp(`^${from.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/#]*')}$`);
}

/** What follows a step: where the chain ends, or the step itself. */
function ended(to: Destination, entry: Moved, next: Fate): Fate {
  return next.kind === 'stays' ? { kind: 'moved', to, entry } : next.kind === 'gone' ? next : { ...next, entry };
}

/** Where an entry leads the address at `path`. */
function destinationOf({ what }: Moved, to: string, path: string, reader: AddressReader): Destination {
  if (what === 'file') return { path: to };
  if (what !== 'page') return { path: reader.withParts(path, { [what === 'language' ? 'lang' : what]: to }) };
  return placed(reader.partsOf(path).lang ?? '', to, reader);
}

/** Where `page#anchor` stands in a language. */
function placed(lang: Lang, place: string, reader: AddressReader): Destination {
  const [page = '', anchor] = place.split('#');
  return { path: reader.pathOf(lang, page), ...(anchor !== undefined && { anchor }) };
}
