import type { Addresses } from '../addresses/addresses.ts';
import type { Report } from '../model/report.ts';
import { FIXED_PAGES } from '../parse/report-file.ts';
import type { Line } from '../parse/words.ts';
import type { FindingId } from '../terms/ids.ts';
import type { Lang, Localized } from '../terms/language.ts';

/** A finding or a page as a release names it. */
export interface Part {
  readonly what: 'finding' | 'page';
  readonly id: string;
}

/** What has become of a part of a release: it stands at an address, perhaps under another id or inside another page, or it stands nowhere. */
export type Today =
  | { readonly kind: 'there'; readonly part: Part; readonly anchor?: string | undefined }
  | { readonly kind: 'gone'; readonly reason?: Localized<Line> | undefined };

type Known = Pick<Report, 'findings' | 'chapters' | 'moved'>;

/** What has become of a part by today, as `data/moved.yaml` says where it has another id or none. */
export function todayOf(report: Known, part: Part): Today {
  const seen = new Set<string>();
  let at = part;
  while (!isThere(report, at)) {
    const moved = (report.moved ?? []).find(({ what, from }) => what === at.what && from === at.id);
    if (!moved?.to || seen.has(at.id)) return { kind: 'gone', reason: moved?.reason };
    seen.add(at.id);
    const [id = '', anchor] = moved.to.split('#');
    const to = partOf(report, at, id);
    if (anchor !== undefined) return isThere(report, to) ? { kind: 'there', part: to, anchor } : { kind: 'gone' };
    at = to;
  }
  return { kind: 'there', part: at };
}

/** The part that `to` names: one of the same sort, else a page. */
function partOf(report: Known, { what }: Part, to: string): Part {
  const id = to.replace(/^findings\//, '');
  const known = what === 'finding' || id !== to ? { what: 'finding' as const, id } : { what, id };
  return known.what === 'finding' && !isThere(report, known) && isThere(report, { what: 'page', id }) ? { what: 'page', id } : known;
}

function isThere({ findings, chapters }: Known, { what, id }: Part): boolean {
  if (what === 'finding') return findings.some((one) => one.id === id);
  return chapters.some((one) => one.id === id) || (FIXED_PAGES as readonly string[]).includes(id);
}

/** The address of a part in a language. */
export function addressOf(addresses: Addresses, lang: Lang, { what, id }: Part, anchor?: string): string {
  if (what === 'page') return addresses.page(lang, id, anchor);
  return `${addresses.finding(lang, id as FindingId)}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The ids that a part has had: its own, those that `data/moved.yaml` leads to it, and those that releases renamed. */
export function idsOf(report: Known & Pick<Report, 'releases'>, { what, id }: Part): ReadonlySet<string> {
  const ids = new Set<string>([id]);
  const changed = (report.releases ?? []).flatMap(({ changes }): { id: string; to?: string | undefined }[] => (what === 'finding' ? changes.findings : changes.pages));
  const moved = (report.moved ?? []).filter((one) => one.what === what).map(({ from, to }) => ({ id: from, to }));
  for (let before = 0; before !== ids.size;) {
    before = ids.size;
    for (const one of [...changed, ...moved]) if (one.to !== undefined && ids.has(one.to)) ids.add(one.id);
  }
  return ids;
}
