import { isJsonObject, mapJson, type Json, type JsonObject } from '../../parse/json.ts';
import { titleSaidBy } from './field-titles.ts';
import { isView, withParts } from './spec-tree.ts';

/** The specification for a narrow screen: what stands side by side stands one below the other. A table of rows and columns that repeats fields stays one. */
export function foldSpec(node: JsonObject): JsonObject {
  if (isView(node)) return foldView(node);
  const { hconcat, ...others } = node;
  if (hconcat !== undefined) return foldSpec({ ...others, vconcat: hconcat });
  return foldOperator(withParts(node, foldSpec));
}

/** A view whose small pictures stand below each other. */
function foldView(view: JsonObject): JsonObject {
  const { encoding } = view;
  if (!isJsonObject(encoding)) return view;
  const { column, row, ...channels } = encoding;
  if (isJsonObject(channels['facet'])) return { ...view, encoding: { ...channels, facet: { ...channels['facet'], columns: 1 } } };
  if (!isJsonObject(column)) return view;
  if (row === undefined) return { ...view, encoding: { ...channels, facet: { ...column, columns: 1 } } };
  const cells = isJsonObject(row) ? cellsOf(column, row) : undefined;
  return cells ? { ...view, transform: [...transformsOf(view), ...cells.transform], encoding: { ...channels, facet: { ...cells.facet, columns: 1 } } } : view;
}

function foldOperator(node: JsonObject): JsonObject {
  if (Array.isArray(node['concat']) || Array.isArray(node['repeat'])) return { ...node, columns: 1 };
  const { facet, repeat, spec } = node;
  if (isJsonObject(facet)) {
    const { column, row } = facet;
    if (!isJsonObject(column)) return row === undefined ? { ...node, columns: 1 } : node;
    if (row === undefined) return { ...node, facet: column, columns: 1 };
    const cells = isJsonObject(row) ? cellsOf(column, row) : undefined;
    return cells ? { ...node, transform: [...transformsOf(node), ...cells.transform], facet: cells.facet, columns: 1 } : node;
  }
  if (isJsonObject(repeat) && repeat['column'] !== undefined && repeat['row'] === undefined && isJsonObject(spec)) {
    const { column, ...lists } = repeat;
    return { ...node, repeat: { ...lists, row: column }, spec: mapJson(spec, (part, path) => (path.at(-1) === 'repeat' && part === 'column' ? 'row' : part)) };
  }
  return node;
}

const transformsOf = ({ transform }: JsonObject): readonly Json[] => (Array.isArray(transform) ? transform : []);

/** Rows and columns at once as one list of cells, column after column; undefined where one of them is more than a field. */
function cellsOf(column: JsonObject, row: JsonObject): { readonly transform: readonly JsonObject[]; readonly facet: JsonObject } | undefined {
  const plain = [column, row].every((def) => typeof def['field'] === 'string' && ['bin', 'timeUnit', 'aggregate'].every((key) => def[key] === undefined));
  if (!plain) return undefined;
  const value = (def: JsonObject) => `datum[${JSON.stringify(def['field'])}]`;
  const titles = [column, row].map((def) => titleSaidBy(def) ?? String(def['field']));
  return {
    transform: [
      ...placesOf(column, 'cell_column'), ...placesOf(row, 'cell_row'),
      { calculate: 'datum.cell_column * 1000 + datum.cell_row', as: 'cell_place' },
      { calculate: `${value(column)} + ', ' + ${value(row)}`, as: 'cell_name' },
    ],
    facet: { field: 'cell_name', type: 'nominal', title: titles.join(', '), sort: { field: 'cell_place', op: 'min', order: 'ascending' } },
  };
}

/** The place of each row in the order that a facet has. */
function placesOf({ field, sort }: JsonObject, as: string): JsonObject[] {
  if (Array.isArray(sort)) return [{ calculate: `indexof(${JSON.stringify(sort)}, datum[${JSON.stringify(field)}])`, as }];
  return [{ window: [{ op: 'dense_rank', as }], sort: [{ field: field ?? '', order: sort === 'descending' ? 'descending' : 'ascending' }] }];
}
