import type { RenderedSpec } from '../charts/rendered-chart.ts';
import type { SpecValue, ToldTable } from '../charts/specs/spec-table.ts';
import { partTitle } from '../charts/specs/spec-description.ts';
import type { Voice } from '../i18n/voice.ts';
import type { PlainTable } from './csv.ts';
import type { Table } from './table.ts';

/** Rows of a table that a page shows. */
export const ROWS_SHOWN = 200;

/** The tables of a chart that a specification draws: the rows that its marks show, cells as the voice says them. Of very many rows a page shows the first, and says so. */
export function specTablesFor({ title, measure, tables }: RenderedSpec, voice: Voice): Table[] {
  const parts = tables.map((table) => partTitle(table, voice));
  return tables.map((table, place) => {
    const part = tables.length > 1 ? numbered(parts, place, voice) : undefined;
    const cut = table.rows.length > ROWS_SHOWN ? voice.say('spec.table.shown', { shown: voice.number(ROWS_SHOWN), total: voice.number(table.rows.length) }) : undefined;
    return {
      caption: [`${[title, part].filter(Boolean).join(': ')}.`, `${measure}.`, cut].filter(Boolean).join(' '),
      columns: columnsOf(table, voice), rows: table.texts.slice(0, ROWS_SHOWN).map(([header = '', ...cells]) => ({ header, cells })),
    };
  });
}

/** The name at a place, with a number where others are the same. */
function numbered(parts: readonly string[], place: number, voice: Voice): string {
  const part = parts[place] ?? '';
  const alike = parts.filter((one) => one === part).length;
  return alike === 1 ? part : `${part} (${voice.number(parts.slice(0, place + 1).filter((one) => one === part).length)})`;
}

function columnsOf({ columns }: ToldTable, voice: Voice): Table['columns'] {
  return columns.map(({ key, label, edge, type }) => ({
    label: key === 'flagLabel' ? voice.say('table.flag') : edge === undefined ? label : voice.say(`spec.field.${edge}`, { field: label }),
    kind: type === 'quantitative' ? 'number' : 'words',
  }));
}

/** The tables of a chart that a specification draws, for machines: numbers as the data has them, dates as the voice says them, every column with a name of its own. */
export function specPlainTablesOf({ tables }: RenderedSpec, voice: Voice): PlainTable[] {
  const parts = tables.map((table) => partTitle(table, voice));
  return tables.map((table, place) => {
    const labels = columnsOf(table, voice).map(({ label }) => label);
    return {
      ...(tables.length > 1 && { title: numbered(parts, place, voice) }),
      columns: labels.map((_, at) => numbered(labels, at, voice)),
      rows: table.rows.map((row, line) => row.map((value, at) => cellOf(value, table.columns[at]?.type === 'temporal' ? table.texts[line]?.[at] : undefined))),
    };
  });
}

function cellOf(value: SpecValue, text: string | undefined): string | number | undefined {
  if (value === null || value === '') return undefined;
  return text ?? (typeof value === 'boolean' ? String(value) : value);
}
