import type { Movable } from '../parse/moved-file.ts';
import type { Lang } from '../terms/language.ts';
import { nearestOf } from '../terms/nearest.ts';

/** The entries of `data/moved.yaml` that would mend lost links, ready to paste: all as moved, all as gone. */
export function mendingOf(what: Movable, lost: readonly { readonly from: string; readonly to?: string | undefined }[], languages: readonly Lang[]): { readonly moved: string; readonly gone: string } {
  const reason = `{ ${languages.map((lang) => `${lang}: …`).join(', ')} }`;
  const text = (from: string) => (/^[\w./#@*-]+$/.test(from) ? (from.includes('#') || from.startsWith('*') ? `'${from}'` : from) : `'${from.replaceAll("'", "''")}'`);
  const listed = (entries: readonly string[]) => (entries.length === 1 ? entries.join('') : `\n${entries.map((entry) => `    ${entry}`).join('\n')}\n `);
  return {
    moved: listed(lost.map(({ from, to }) => `- { ${what}: ${text(from)}, to: ${to === undefined ? '…' : text(to)} }`)),
    gone: `- { ${what}: ${lost.length === 1 ? text(lost[0]?.from ?? '') : '…'}, reason: ${reason} }`,
  };
}

/** What a lost id is most likely called now: the nearest of the new ones, the only new one, else the nearest of all. */
export function likelyOf(lost: string, living: Iterable<string>, known: ReadonlySet<string>): string | undefined {
  const all = [...living];
  const added = all.filter((one) => !known.has(one));
  return nearestOf(lost, added) ?? (added.length === 1 ? added[0] : undefined) ?? nearestOf(lost, all);
}
