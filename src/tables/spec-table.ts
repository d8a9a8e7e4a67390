import type { RenderedSpec } from '../charts/rendered-chart.ts';
import type { ToldTable } from '../charts/specs/spec-table.ts';
import { partTitle } from '../charts/specs/spec-description.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Table } from './table.ts';

/** Rows of a table that a page shows. */
export const ROWS_SHOWN = 200;

/** The tables of a chart that a specification draws: the rows that its marks show, cells as the voice says them. Of very many rows a page shows the first, and says so. */
export function specTablesFor({ title, measure, tables }: RenderedSpec, voice: Voice): Table[] {
  return tables.map((table) => {
    const part = tables.length > 1 ? partTitle(table, voice) : undefined;
    const cut = table.rows.length > ROWS_SHOWN ? voice.say('spec.table.shown', { shown: voice.number(ROWS_SHOWN), total: voice.number(table.rows.length) }) : undefined;
    return {
      caption: [`${[title, part].filter(Boolean).join(': ')}.`, `${measure}.`, cut].filter(Boolean).join(' '),
      columns: columnsOf(table, voice), rows: table.texts.slice(0, ROWS_SHOWN).map(([header = '', ...cells]) => ({ header, cells })),
    };
  });
}

function columnsOf({ columns }: ToldTable, voice: Voice): Table['columns'] {
  return columns.map(({ key, label, edge, type }) => ({
    label: key === 'flagLabel' ? voice.say('table.flag') : edge === undefined ? label : voice.say(`spec.field.${edge}`, { field: label }),
    kind: type === 'quantitative' ? 'number' : 'words',
  }));
}
