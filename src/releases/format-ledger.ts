import { createHash } from 'node:crypto';
import type { LedgerEntry, LedgerFile } from '../parse/ledger-file.ts';
import type { Promised } from './promised.ts';

const HEADER = '# Every address that a release published, by the release that published it first. Written by npm run release and never changed by hand:\n# what has moved or is gone is said in data/moved.yaml.\n';

/** The text of `published.yaml` after the release `tag`: what stands in it stays, and what is new comes under the tag. */
export function formatLedger(tag: string, promised: Promised, ledger: LedgerFile | undefined): string {
  const known = ledger?.published ?? {};
  const published: LedgerFile['published'] = { ...known };
  for (const [path, { anchors, columns }] of promised) {
    const entry = known[path] ?? { since: tag };
    published[path] = { ...entry, ...withNew('anchors', tag, anchors, entry), ...withNew('columns', tag, columns, entry) };
  }
  const sealed = { ...ledger?.sealed, [tag]: sealOf(tag, published) };
  const seals = Object.entries(sealed).map(([name, hash]) => `  ${written(name)}: ${hash}\n`);
  const entries = Object.entries(published).sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, entry]) => entryText(path, entry));
  return `${HEADER}sealed:\n${seals.join('')}published:\n${entries.join('')}`;
}

/** The hash of everything that the ledger says `tag` published first, in whatever order it stands there. */
export function sealOf(tag: string, published: LedgerFile['published']): `sha256-${string}` {
  const lines = Object.entries(published).flatMap(([path, entry]) => [
    ...(entry.since === tag ? [path] : []),
    ...(entry.anchors?.[tag] ?? []).map((anchor) => `${path}#${anchor}`),
    ...(entry.columns?.[tag] ?? []).map((column) => `${path}\t${column}`),
  ]);
  return `sha256-${createHash('sha256').update(lines.sort().join('\n')).digest('hex')}`;
}

function withNew(kind: 'anchors' | 'columns', tag: string, names: readonly string[], entry: LedgerEntry): Partial<LedgerEntry> {
  const known = entry[kind] ?? {};
  const listed = new Set(Object.values(known).flat());
  const added = names.filter((name) => !listed.has(name));
  return added.length === 0 ? {} : { [kind]: { ...known, [tag]: [...known[tag] ?? [], ...added].sort() } };
}

/** A line for each release, so that a later one only adds lines. */
function entryText(path: string, { since, anchors, columns }: LedgerEntry): string {
  if (!anchors && !columns) return `  ${written(path)}: { since: ${written(since)} }\n`;
  const lists = Object.entries({ anchors, columns }).flatMap(([kind, byRelease]) =>
    (byRelease ? [`    ${kind}:\n`, ...Object.entries(byRelease).map(([tag, names]) => `      ${written(tag)}: [${names.map(written).join(', ')}]\n`)] : []));
  return `  ${written(path)}:\n    since: ${written(since)}\n${lists.join('')}`;
}

/** A text as YAML, between quotation marks where it could be read as anything but itself. */
function written(text: string): string {
  const plain = /^(?:[a-z][\w./@-]*|\d+\.\d+\.\d[\w.-]*|\.\/)$/i.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain ? text : `'${text.replaceAll("'", "''")}'`;
}
