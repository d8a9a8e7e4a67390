import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a row of reference/reference.json holds by column; null where R has no such value. */
export type ReferenceRow = Readonly<Record<string, number>>;

const file = JSON.parse(readFileSync(join(import.meta.dirname, 'reference', 'reference.json'), 'utf8')) as Record<string, { columns: string[]; rows: never[][] }>;

/** The rows of a table of reference/reference.json, which reference/reference.R made with R. */
export function referenceOf<Row = ReferenceRow>(name: string): Row[] {
  const table = file[name];
  if (!table) throw new Error(`Impossible: no reference values called ${name}`);
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, at) => [column, row[at]])) as Row);
}
