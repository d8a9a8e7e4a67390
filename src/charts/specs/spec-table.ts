import { BATTERY_IDS } from './battery-rows.ts';
import { channelTitleOf, type Names } from './field-titles.ts';
import type { Datum, MarkField } from './mark-fields.ts';
import type { SpecMarks } from './spec-marks.ts';

/** A cell of a specification's table as the data has it. */
export type SpecValue = string | number | boolean | null;

export interface SpecColumn {
  readonly key: string;
  readonly label: string;
  readonly name: string;
  readonly edge?: MarkField['edge'];
  readonly type: MarkField['type'];
  readonly channel: string;
  readonly timeUnit?: string;
  readonly format?: string;
}

/** The rows that marks show, for readers and for downloads; a specification of several views has several. Dates are milliseconds in UTC. */
export interface SpecTable {
  readonly title?: string;
  /** The kind of mark that shows these rows. */
  readonly mark: string;
  readonly columns: readonly SpecColumn[];
  readonly rows: readonly (readonly SpecValue[])[];
}

/** A table of a specification with its cells as a reader sees them. */
export interface ToldTable extends SpecTable {
  readonly texts: readonly (readonly string[])[];
}

/** Where a row of data stands: the place of its table among the chart's, and its own in that. */
export interface RowPlace {
  readonly table: number;
  readonly row: number;
}

/** Tables, and where the row stands in them that a mark of this name shows. */
export interface PlacedTables {
  readonly tables: readonly SpecTable[];
  readonly placeOf: (mark: string, datum: unknown) => RowPlace | undefined;
}

interface Column {
  readonly field: MarkField;
  readonly values: readonly SpecValue[];
}

interface Gathered {
  readonly marks: SpecMarks;
  readonly rows: readonly Datum[];
  readonly columns: Column[];
}

/**
 * The tables of what marks show. Marks of a view share a table where they show the same rows, some of them, or other amounts of the same names.
 * `battery` are the rows of a battery, which are shown with their gaps.
 */
export function specTablesOf(marks: readonly SpecMarks[], names: Names, battery: readonly Datum[] | undefined): PlacedTables {
  const gathered: Gathered[] = [];
  const homes = new Map<SpecMarks, Gathered>();
  // Marks with more rows first, so that those that show some of the rows find the table that has all of them.
  const bySize = marks.map((one, at) => ({ one, at })).sort((a, b) => b.one.rows.length - a.one.rows.length || a.at - b.at);
  for (const { one } of bySize) {
    const home = gathered.find((table) => table.marks.view === one.view && join(table, one));
    const rows = withGaps(one.rows, battery);
    const table = home ?? { marks: one, rows, columns: one.fields.map((field) => ({ field, values: rows.map((row) => valueOf(field.of(row))) })) };
    homes.set(one, table);
    if (!home) gathered.push(table);
  }
  const inOrder = [...gathered].sort((a, b) => marks.indexOf(a.marks) - marks.indexOf(b.marks));
  const places = new Map([...homes].map(([one, table]) => [one.name, new Map<unknown, RowPlace>(placesIn(table, one).map(([datum, row]) => [datum, { table: inOrder.indexOf(table), row }]))]));
  return { tables: inOrder.map((table) => tableOf(table, names)), placeOf: (mark, datum) => places.get(mark)?.get(datum) };
}

/** Adds what marks show to a table where each of their rows has one there; false where that is not so. */
function join(table: Gathered, { fields, rows }: SpecMarks): boolean {
  const known = new Map<unknown, Datum>(table.rows.map((row) => [row, row]));
  const missing = fields.filter(({ key }) => !table.columns.some(({ field }) => field.key === key));
  if (rows.every((row) => known.has(row))) {
    table.columns.push(...missing.map((field) => ({ field, values: table.rows.map((row) => valueOf(field.of(row))) })));
    return true;
  }
  if (missing.length === 0 && holdsLike(table, fields, rows)) return true;
  const names = (all: readonly MarkField[]) => all.filter(({ type }) => type !== 'quantitative');
  const keys = names(fields);
  const tableKeys = names(table.columns.map(({ field }) => field));
  if (keys.length === 0 || tableKeys.length !== keys.length || !keys.every(({ key }) => tableKeys.some((one) => one.key === key))) return false;
  const keyOf = (all: readonly MarkField[], row: Datum) => keys.map(({ key }) => String(valueOf(all.find((one) => one.key === key)?.of(row)))).join('\u0000');
  const found = new Map(rows.map((row) => [keyOf(fields, row), row]));
  const tableRows = new Set(table.rows.map((row) => keyOf(tableKeys, row)));
  if (found.size !== rows.length || tableRows.size !== table.rows.length || ![...found.keys()].every((key) => tableRows.has(key))) return false;
  table.columns.push(...missing.map((field) => ({ field, values: table.rows.map((row) => valueOf(field.of(found.get(keyOf(tableKeys, row)) ?? {}))) })));
  return true;
}

/** True where a table has these very values already, each as often. */
function holdsLike({ columns, rows: all }: Gathered, fields: readonly MarkField[], rows: readonly Datum[]): boolean {
  const held = fields.map(({ key }) => columns.find(({ field }) => field.key === key)?.values ?? []);
  const left = new Map<string, number>();
  for (const at of all.keys()) {
    const key = JSON.stringify(held.map((values) => values[at] ?? null));
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return rows.every((row) => {
    const key = JSON.stringify(fields.map((field) => valueOf(field.of(row))));
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  });
}

/** The rows of a mark with the row of its table that holds the same values; of several alike each has its own. */
function placesIn(table: Gathered, { fields, rows }: SpecMarks): (readonly [Datum, number])[] {
  const columns = fields.map(({ key }) => table.columns.find(({ field }) => field.key === key)?.values ?? []);
  const own = new Map(table.rows.map((row, at) => [row, at]));
  const alike = Map.groupBy(table.rows.keys(), (at) => JSON.stringify(columns.map((values) => values[at] ?? null)));
  return rows.flatMap((row) => {
    const found = alike.get(JSON.stringify(fields.map((field) => valueOf(field.of(row))))) ?? [];
    const at = own.get(row) ?? (found.length > 1 ? found.shift() : found[0]);
    return at === undefined ? [] : [[row, at] as const];
  });
}

/** The rows of a battery that marks show, with those that have no mark. */
function withGaps(rows: readonly Datum[], battery: readonly Datum[] | undefined): readonly Datum[] {
  if (!battery || rows.length > battery.length) return rows;
  const keyOf = (row: Datum) => `${String(row['item'])} ${String(row['wave'])}`;
  const known = new Map(rows.map((row) => [keyOf(row), row]));
  return known.size === rows.length && rows.every((row) => battery.some((one) => keyOf(one) === keyOf(row))) ? battery.map((row) => known.get(keyOf(row)) ?? row) : rows;
}

const RANKS: Readonly<Record<MarkField['type'], number>> = { names: 0, temporal: 1, quantitative: 2 };
const HIDDEN: readonly string[] = [...BATTERY_IDS, 'flagLabel', 'gapLabel'];
/** What a table of a battery holds besides what is drawn, in this order. */
const BATTERY_COLUMNS = ['itemLabel', 'waveLabel', 'percent', 'low', 'high', 'count', 'base', 'flagLabel'];

function tableOf({ marks: { title, mark }, rows, columns }: Gathered, names: Names): SpecTable {
  const shown = names.battery && rows.some((row) => 'flagLabel' in row) ? batteryColumns(columns, rows, names) : [...columns].map((column, at) => ({ column, at })).sort((a, b) => RANKS[a.column.field.type] - RANKS[b.column.field.type] || a.at - b.at).map(({ column }) => column);
  const isTwice = ({ label, edge }: Omit<MarkField, 'of'>) => shown.filter(({ field }) => field.label === label && field.edge === edge).length > 1;
  return {
    ...(title !== undefined && { title }), mark,
    columns: shown.map(({ field: { of: _, nameless: __, ...column } }) => ({ ...column, label: isTwice(column) ? `${column.label} (${column.name})` : column.label })),
    rows: rows.map((_, at) => shown.map(({ values }) => values[at] ?? null)),
  };
}

/** Item and wave, what is drawn, interval, people, base and flags, whatever of it the marks show. */
function batteryColumns(columns: readonly Column[], rows: readonly Datum[], names: Names): Column[] {
  const added = BATTERY_COLUMNS.map((key): Column => {
    const type = /Label$/.test(key) ? 'names' : 'quantitative';
    const label = channelTitleOf(names, { field: key }, undefined);
    return columns.find(({ field }) => field.key === key) ?? { field: { channel: 'detail', key, label, name: label, type, of: () => null }, values: rows.map((row) => valueOf(row[key])) };
  });
  const others = columns.filter(({ field: { key } }) => !HIDDEN.includes(key) && !BATTERY_COLUMNS.includes(key));
  return [...added.slice(0, 2), ...others, ...added.slice(2)];
}

function valueOf(value: unknown): SpecValue {
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.map((one) => String(one)).join(' ') : JSON.stringify(value);
}
