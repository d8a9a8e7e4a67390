import type { RenderedSpec } from '../charts/rendered-chart.ts';
import type { ToldTable } from '../charts/specs/spec-table.ts';
import { partTitle } from '../charts/specs/spec-description.ts';
import type { Voice } from '../i18n/voice.ts';
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
      columns: specColumnsOf(table, voice), rows: table.texts.slice(0, ROWS_SHOWN).map(([header = '', ...cells]) => ({ header, cells })),
    };
  });
}

/** The part at a place, with a number where others have its name. */
function numbered(parts: readonly string[], place: number, voice: Voice): string {
  const part = parts[place] ?? '';
  const alike = parts.filter((one) => one === part).length;
  return alike === 1 ? part : `${part} (${voice.number(parts.slice(0, place + 1).filter((one) => one === part).length)})`;
}

/** The columns of a specification's table as a reader sees them. */
export function specColumnsOf({ columns }: Pick<ToldTable, 'columns'>, voice: Voice): Table['columns'] {
  return columns.map(({ key, label, edge, type }) => ({
    label: key === 'flagLabel' ? voice.say('table.flag') : edge === undefined ? label : voice.say(`spec.field.${edge}`, { field: label }),
    kind: type === 'quantitative' ? 'number' : 'words',
  }));
}
