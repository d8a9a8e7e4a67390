import { tupleid } from 'vega';
import type { Names } from './field-titles.ts';
import type { FittedScene } from './fit-spec.ts';
import { fieldsOf, type Datum, type MarkField } from './mark-fields.ts';
import { groupOf, type SceneGroup } from './scene.ts';
import { channelsOf, unitsOf } from './spec-units.ts';

/** One kind of mark of a drawn specification: what it shows, and the rows that it shows in the order of the data. */
export interface SpecMarks {
  /** The name that they have in the scene. */
  readonly name: string;
  /** The view that the mark belongs to; layers over each other share one. */
  readonly view: string;
  readonly title?: string;
  /** As Vega-Lite names it. */
  readonly mark: string;
  readonly fields: readonly MarkField[];
  readonly rows: readonly Datum[];
}

/** Everything that the marks of a drawn specification show; marks without data are left out. */
export function marksOf({ root, normalized }: Pick<FittedScene, 'root' | 'normalized'>, naming: Names): SpecMarks[] {
  const rows = new Map<string, Datum[]>();
  const cells = new Map<Datum, Datum>();
  collectRows(root, undefined, rows, cells);
  const units = unitsOf(normalized);
  return units.flatMap((unit) => {
    const held = [...rows.get(unit.name) ?? []].sort((a, b) => tupleid(a) - tupleid(b));
    if (held.length === 0) return [];
    const siblings = units.filter(({ view }) => view === unit.view);
    const facets = unit.facets.flatMap(([channel, def]) => fieldsOf(channel, def, held, naming, unit, siblings)).map((field): MarkField => ({ ...field, of: (datum) => field.of(datum) ?? field.of(cells.get(datum) ?? {}) }));
    const fields = [...facets, ...channelsOf(unit.encoding).flatMap(([channel, def]) => fieldsOf(channel, def, held, naming, unit, siblings))];
    const known = new Set<string>();
    const shown = fields.filter(({ key }) => !known.has(key) && known.add(key));
    return shown.length === 0 ? [] : [{ name: unit.name, view: unit.view, mark: unit.mark, ...(unit.title !== undefined && { title: unit.title }), fields: shown, rows: held }];
  });
}

/** The rows of each mark by its name, and the row of the cell of a grid in which each stands. */
function collectRows(group: SceneGroup, cell: Datum | undefined, rows: Map<string, Datum[]>, cells: Map<Datum, Datum>): void {
  for (const mark of group.items) {
    const found = mark.role === 'mark' && mark.name !== undefined ? rows.get(mark.name) ?? [] : undefined;
    if (found) rows.set(mark.name ?? '', found);
    for (const item of mark.items) {
      const datum = typeof item.datum === 'object' && item.datum !== null ? (item.datum as Datum) : undefined;
      const inner = groupOf(item);
      if (inner) collectRows(inner, /(^|_)cell$/.test(mark.name ?? '') ? { ...cell, ...datum } : cell, rows, cells);
      else if (found && datum) {
        found.push(datum);
        if (cell) cells.set(datum, cell);
      }
    }
  }
}
