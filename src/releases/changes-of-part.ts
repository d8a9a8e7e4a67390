import type { ReleaseFile } from '../parse/release-file.ts';
import { toldChange, type Telling, type ToldChange } from './told-changes.ts';
import { idsOf, type Part } from './today-of.ts';

/** What `releases` changed in a part, under whatever id it had before and has had since. */
export function changesOfPart(telling: Telling, part: Part, releases: readonly ReleaseFile[]): ToldChange[] {
  const ids = lineOf(telling, part);
  return releases.filter(({ previous }) => previous !== undefined).flatMap((release) => {
    const entries: readonly (Parameters<typeof toldChange>[3] & { readonly id: string })[] = part.what === 'finding' ? release.changes.findings : release.changes.pages;
    return entries.filter(({ id, change }) => change !== 'added' && ids.has(id)).map((entry) => toldChange(telling, release, { what: part.what, id: entry.id }, entry));
  });
}

/** Every id of the part: those that it had before this one, and those that it was given since. */
function lineOf({ report }: Telling, part: Part): ReadonlySet<string> {
  const changed = (report.releases ?? []).flatMap(({ changes }): { id: string; to?: string | undefined }[] => (part.what === 'finding' ? changes.findings : changes.pages));
  const moved = (report.moved ?? []).filter((one) => one.what === part.what).map(({ from, to }) => ({ id: from, to }));
  const since = new Set([part.id]);
  for (let before = 0; before !== since.size;) {
    before = since.size;
    for (const one of [...changed, ...moved]) if (one.to !== undefined && since.has(one.id)) since.add(one.to);
  }
  return new Set([...since].flatMap((id) => [...idsOf(report, { what: part.what, id })]));
}
