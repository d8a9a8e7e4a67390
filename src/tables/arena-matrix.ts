import type { Report, Source } from '../model/report.ts';

/** Which source speaks of which arena: one row for each source that an arena names, one column for each arena, in the order of the data. */
export interface ArenaMatrix {
  readonly arenas: Report['arenas'];
  readonly rows: readonly { readonly source: Source; readonly measured: readonly boolean[] }[];
}

/** The matrix of a report; sources that no arena names have no row. */
export function arenaMatrixOf({ arenas, sources }: Pick<Report, 'arenas' | 'sources'>): ArenaMatrix {
  const rows = sources.map((source) => ({ source, measured: arenas.map((arena) => arena.sources.includes(source.id)) }));
  return { arenas, rows: rows.filter(({ measured }) => measured.includes(true)) };
}
