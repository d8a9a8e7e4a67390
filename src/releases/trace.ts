import type { Moved } from '../model/report.ts';
import type { LedgerFile } from '../parse/ledger-file.ts';
import type { Built } from './built.ts';
import type { Destination, Fates } from './fates.ts';
import { likelyOf } from './mending.ts';

/** What following a published address, anchor or column in a built site comes to. */
export type Trace =
  | { readonly kind: 'found' }
  /** Nothing is there and nothing says why; `to` is where it may be now. */
  | { readonly kind: 'lost'; readonly to?: string | undefined }
  /** An entry leads to a place that is not there. */
  | { readonly kind: 'nowhere'; readonly entry: Moved; readonly to: Destination }
  /** An entry speaks of what is there. */
  | { readonly kind: 'alive'; readonly entry: Moved };

const FOUND: Trace = { kind: 'found' };

/** Follows what was published in a built site. */
export interface Tracer {
  ofPath(path: string): Trace;
  ofAnchor(path: string, anchor: string): Trace;
  ofColumn(path: string, column: string): Trace;
}

/** Makes the tracer of a built site. */
export function createTracer(published: LedgerFile['published'], fates: Fates, built: Built): Tracer {
  const idsOf = (path: string) => built.get(path)?.marks?.ids ?? [];
  const leads = ({ path, anchor }: Destination) => built.has(path) && (anchor === undefined || idsOf(path).includes(anchor));
  return {
    ofPath: (path) => {
      const fate = fates.ofPath(path);
      if (fate.kind === 'moved' && !leads(fate.to)) return { kind: 'nowhere', entry: fate.entry, to: fate.to };
      return built.has(path) ? FOUND : { kind: 'lost' };
    },
    ofAnchor: (path, anchor) => {
      const ids = idsOf(path).filter((id) => id === anchor);
      const fate = fates.ofAnchor(path, anchor);
      if (fate.kind === 'stays') return ids.length > 0 ? FOUND : { kind: 'lost', to: likelyPlace(path, anchor, { published, fates, built }) };
      // What says that an anchor has moved has its id: a second one is the anchor itself.
      if (ids.length > 1 && fate.entry.what === 'anchor') return { kind: 'alive', entry: fate.entry };
      if (ids.length === 0) return { kind: 'lost' };
      if (fate.kind === 'gone' || leads(fate.to)) return FOUND;
      if (fate.entry.what === 'anchor') return { kind: 'nowhere', entry: fate.entry, to: fate.to };
      return { kind: 'lost', to: likelyPlace(fate.to.path, anchor, { published, fates, built }) };
    },
    ofColumn: (path, column) => {
      const columns = built.get(path)?.columns ?? [];
      const fate = fates.ofColumn(path, column);
      if (columns.includes(column)) return fate.kind !== 'stays' && fate.entry.what === 'column' ? { kind: 'alive', entry: fate.entry } : FOUND;
      if (fate.kind === 'stays') return { kind: 'lost' };
      const led = fate.kind === 'gone' || fate.entry.what !== 'column' || (fate.to.anchor !== undefined && columns.includes(fate.to.anchor));
      return led ? FOUND : { kind: 'nowhere', entry: fate.entry, to: fate.to };
    },
  };
}

/** Where a lost anchor may be now: the same on another page of the language, else one of a like name on its page. */
function likelyPlace(path: string, anchor: string, { published, fates: { reader }, built }: { readonly published: LedgerFile['published']; readonly fates: Fates; readonly built: Built }): string | undefined {
  const { lang } = reader.partsOf(path);
  const elsewhere = [...built].find(([other, { marks }]) => other !== path && reader.partsOf(other).lang === lang && reader.placeOf(other) !== undefined && marks?.ids.includes(anchor))?.[0];
  if (elsewhere !== undefined) return `${reader.placeOf(elsewhere) ?? elsewhere}#${anchor}`;
  const known = new Set(Object.values(published[path]?.anchors ?? {}).flat());
  const offered = built.get(path)?.marks?.links.flatMap((link) => /^#(.+)$/.exec(link)?.[1] ?? []) ?? [];
  const near = likelyOf(anchor, offered, known);
  return near === undefined ? undefined : `${reader.placeOf(path) ?? path}#${near}`;
}
