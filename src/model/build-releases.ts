import type { LineReader } from '../parse/localized-lines.ts';
import { MOVABLE } from '../parse/moved-file.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import type { Moved } from './report.ts';

/** Releases, the newest first: each stands before the one that it names as its previous. */
export function orderReleases(releases: readonly ReleaseFile[]): ReleaseFile[] {
  const age = (one: ReleaseFile): number => {
    const before = releases.find(({ tag }) => tag === one.previous);
    return before && before !== one ? 1 + age(before) : 0;
  };
  return [...releases].sort((a, b) => age(b) - age(a) || (a.tag < b.tag ? -1 : 1));
}

/** What has become of published addresses, as `data/moved.yaml` says; where they stood and whether they lead anywhere is not asked here. */
export function buildMoved({ moved: yaml }: ParsedReport, reader: LineReader): Moved[] {
  if (!yaml) return [];
  const entryOf = (entry: Partial<Record<(typeof MOVABLE)[number], string>>, list: 'moved' | 'gone', index: number) => {
    const what = MOVABLE.find((one) => entry[one] !== undefined);
    if (!what) throw new Error('Impossible: an entry of moved.yaml that names nothing');
    return { what, from: entry[what] as string, place: yaml.at([list, index, what]) };
  };
  return [
    ...(yaml.value.moved ?? []).map(({ to, ...entry }, index): Moved => ({ ...entryOf(entry, 'moved', index), to })),
    ...(yaml.value.gone ?? []).map(({ reason, ...entry }, index): Moved => ({ ...entryOf(entry, 'gone', index), reason: reader.lines(yaml, ['gone', index, 'reason'], reason) })),
  ];
}
