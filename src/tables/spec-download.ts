import type { SpecColumn, SpecValue, ToldTable } from '../charts/specs/spec-table.ts';
import type { Voice } from '../i18n/voice.ts';
import { textOf, type Lang, type Localized } from '../terms/language.ts';
import type { PlainTable } from './csv.ts';
import { columnIn } from './download-table.ts';
import { specColumnsOf } from './spec-table.ts';

/** A table of a specification for machines, in one language: its columns have the same names in every language. */
export interface SpecDownload extends PlainTable {
  /** What each column is called for readers. */
  readonly labels: readonly string[];
  /** Whether each column holds words, which differ from language to language. */
  readonly words: readonly boolean[];
}

/** Fields of a battery, by the names that the files of its other charts give to the same. */
const BATTERY_NAMES: Readonly<Record<string, string>> = { itemLabel: 'item', waveLabel: 'wave', low: 'interval_low', high: 'interval_high', flagLabel: 'flag' };
/** Columns of the file itself. */
const OWN = ['chart', 'table', 'lang'];

/** Names of columns after their fields, in small letters, figures and `_`; each once. */
function namesOf(columns: readonly SpecColumn[]): string[] {
  const taken = new Set(OWN);
  return columns.map(({ key }) => {
    const plain = (Object.hasOwn(BATTERY_NAMES, key) ? BATTERY_NAMES[key] ?? key : key).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '') || 'field';
    let name = plain;
    for (let number = 2; taken.has(name); number += 1) name = `${plain}_${number}`;
    taken.add(name);
    return name;
  });
}

/** A table of a specification in the language of the voice for machines: columns named after their fields, dates by ISO 8601 in UTC. */
export function specDownloadOf(table: ToldTable, voice: Voice): SpecDownload {
  const cell = (value: SpecValue, at: number) => {
    if (value === null) return undefined;
    if (typeof value !== 'number') return String(value);
    return table.columns[at]?.type === 'temporal' ? new Date(value).toISOString() : value;
  };
  return {
    title: table.title, columns: namesOf(table.columns), labels: specColumnsOf(table, voice).map(({ label }) => label),
    words: table.columns.map(({ type }) => type === 'names'), rows: table.rows.map((row) => row.map(cell)),
  };
}

/**
 * The rows that a specification draws as one table: `table` is the number of the chart's table from 1, each amount and date has one column, words have
 * one for each language. `lang` is empty where a row is that of all languages; where the languages draw other rows, each has its own, and names itself.
 */
export function specDownloadTable(chart: string, tables: Localized<readonly SpecDownload[]>, languages: readonly Lang[]): PlainTable {
  const [first] = languages;
  const parts = languages.map((lang) => textOf(lang, tables));
  const all = parts.flat().flatMap(({ columns, words }) => columns.flatMap((name, at) => (words[at] ? languages.map((lang) => columnIn(name, lang)) : [name])));
  const columns = [...new Set(all)];
  const numbers = [...Array(Math.max(0, ...parts.map((part) => part.length))).keys()];
  const rows = numbers.flatMap((at) => {
    const ofLangs = languages.flatMap((lang) => {
      const table = textOf(lang, tables)[at];
      return table ? [{ lang, table }] : [];
    });
    const joint = first !== undefined && ofLangs.length === languages.length && ofLangs.every(({ table }) => sameRows(table, ofLangs[0]?.table));
    const groups = joint ? [{ lang: undefined, held: ofLangs }] : ofLangs.map((one) => ({ lang: one.lang, held: [one] }));
    return groups.flatMap(({ lang, held }) => (held[0]?.table.rows ?? []).map((_, row) => {
      const cells = new Map(held.flatMap((one) => one.table.columns.map((name, place) => [one.table.words[place] ? columnIn(name, one.lang) : name, one.table.rows[row]?.[place]] as const)));
      return [chart, at + 1, lang, ...columns.map((name) => cells.get(name))];
    }));
  });
  return { columns: ['chart', 'table', 'lang', ...columns], rows };
}

/** True where two languages have the same rows in the same order, but for their words. */
function sameRows(one: SpecDownload, other: SpecDownload | undefined): boolean {
  const amounts = (table: SpecDownload) => JSON.stringify([table.columns, table.words, table.rows.map((row) => row.map((cell, at) => (table.words[at] ? null : cell ?? null)))]);
  return other !== undefined && amounts(one) === amounts(other);
}
