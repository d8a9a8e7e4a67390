import { isolateLtr } from '../../i18n/isolate.ts';
import type { Voice } from '../../i18n/voice.ts';
import { rankCorrelation } from '../../statistics/rank-correlation.ts';
import type { Datum } from './mark-fields.ts';
import type { SpecColumn, SpecTable, SpecValue } from './spec-table.ts';

/** A table that can say each of its values. */
export interface SayingTable extends SpecTable {
  /** A value of the column at a place as a reader sees it. */
  readonly told: (value: SpecValue, at: number) => string;
}

/** What a specification's chart is, apart from its data. */
export interface SpecSubject {
  readonly title: string;
  readonly measure: string;
  /** Kinds of mark, as Vega-Lite names them. */
  readonly marks: readonly string[];
}

/** Names of an axis are listed up to so many. */
const LISTED = 7;
/** Tables of one chart that are told in words; the others are in its tables alone. */
const TOLD = 4;
const CHANNELS = ['x', 'y', 'theta', 'radius', 'color', 'size', 'shape', 'opacity', 'text', 'facet', 'row', 'column'];
const NAMED: Readonly<Record<string, string>> = { fill: 'color', stroke: 'color', strokeDash: 'shape', fillOpacity: 'opacity' };
/** Correlations nearer to 0 than this are told as no single direction. */
const DIRECTION = 0.5;

/** The sentence that says what the chart is. */
export function subjectSentence({ title, measure, marks }: SpecSubject, voice: Voice): string {
  return voice.say('spec.description.what', { title, measure, marks: voice.list(marks.map((mark) => voice.say(`spec.mark.${mark}`))) });
}

/** True where sentences can be made of the tables: where a field is an amount, or names something. */
export function isDescribable(tables: readonly SpecTable[]): boolean {
  return tables.some(({ columns, rows }) => rows.length > 0 && columns.some(({ channel }) => CHANNELS.includes(NAMED[channel] ?? channel)));
}

/** What the chart shows in sentences: the fields of its axes with their ranges, the extremes of its main amount, and how two amounts go together. */
export function describeTables(tables: readonly SayingTable[], voice: Voice): string[] {
  return tables.slice(0, TOLD).flatMap((table) => {
    const slots = { rows: table.rows.length };
    const head = tables.length > 1 ? voice.say('spec.description.part', { ...slots, title: capital(partTitle(table, voice), voice) }) : voice.say('spec.description.rows', slots);
    return [head, ...axesOf(table, voice), ...extremesOf(table, voice), ...directionOf(table, voice)];
  });
}

const capital = (text: string, { lang }: Voice) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** What tells one table of a chart from the others: the title of its view, else its kind of mark. */
export function partTitle({ title, mark }: SpecTable, voice: Voice): string {
  return title ?? voice.say(`spec.mark.${mark}`);
}

const valuesIn = ({ rows, columns }: SpecTable, column: SpecColumn): SpecValue[] => {
  const at = columns.indexOf(column);
  return rows.map((row) => row[at] ?? null).filter((value) => value !== null && value !== '');
};

const numberOf = (value: SpecValue, column: SpecColumn) => (typeof value === 'number' ? value : column.type === 'temporal' ? new Date(String(value)).getTime() : Number.NaN);
const isolated = (text: string) => (/\p{L}/u.test(text) ? text : isolateLtr(text));

function axesOf(table: SayingTable, voice: Voice): string[] {
  return table.columns.flatMap((column, at) => {
    const name = NAMED[column.channel] ?? column.channel;
    const values = valuesIn(table, column);
    if (column.edge === 'to' || !CHANNELS.includes(name) || values.length === 0) return [];
    const slots = { channel: voice.say(`spec.channel.${name}`), field: voice.quoted(column.label) };
    if (column.type === 'names') {
      const names = [...new Set(values.map(String))];
      return [voice.say('spec.description.names', { ...slots, count: names.length, listed: names.length <= LISTED ? 'yes' : 'no', names: names.length <= LISTED ? voice.list(names) : '' })];
    }
    // Bins span from the lower end of the first to the upper end of the last.
    const ends = column.edge === 'from' ? table.columns.filter((one) => one.edge === 'to' && one.label === column.label).flatMap((one) => valuesIn(table, one)) : [];
    const numbers = [...values, ...ends].map((value) => numberOf(value, column)).filter(Number.isFinite);
    if (numbers.length === 0) return [];
    return [voice.say('spec.description.range', { ...slots, low: isolated(table.told(Math.min(...numbers), at)), high: isolated(table.told(Math.max(...numbers), at)) })];
  });
}

/** The amount that the chart is about: what was worked out as its middle, else the first of its channels. */
function mainOf({ columns }: SpecTable): SpecColumn | undefined {
  const amounts = columns.filter(({ type, edge }) => type === 'quantitative' && edge === undefined);
  const rank = ({ channel }: SpecColumn) => ['y', 'x', 'theta', 'radius', 'color', 'size', 'text'].indexOf(NAMED[channel] ?? channel);
  const middle = amounts.find(({ key }) => /^(mid_box|center|mean|average|median)_/.test(key));
  return middle ?? amounts.filter((column) => rank(column) >= 0).sort((a, b) => rank(a) - rank(b))[0] ?? amounts[0];
}

function extremesOf(table: SayingTable, voice: Voice): string[] {
  const main = mainOf(table);
  if (!main) return [];
  const at = table.columns.indexOf(main);
  const rows = table.rows.filter((row) => typeof row[at] === 'number');
  const [first] = rows;
  if (!first || rows.length < 2) return [];
  const pick = (sign: number) => rows.reduce((best, row) => (sign * (row[at] as number) > sign * (best[at] as number) ? row : best), first);
  const [highest, lowest] = [pick(1), pick(-1)];
  const told = (row: readonly SpecValue[]) => isolated(table.told(row[at] ?? null, at));
  const field = voice.quoted(main.label);
  if (highest[at] === lowest[at]) return [voice.say('spec.description.level', { field, value: told(highest) })];
  const [highestName, lowestName] = [nameOf(table, main, highest, voice), nameOf(table, main, lowest, voice)];
  return [voice.say('spec.description.extremes', { field, highest: told(highest), lowest: told(lowest), named: highestName === '' ? 'no' : 'yes', highestName, lowestName })];
}

/** What tells a row from the others: its names and its time; where it has none, its place on the other axis. */
function nameOf(table: SayingTable, main: SpecColumn, row: readonly SpecValue[], voice: Voice): string {
  const parts = table.columns.flatMap((column, at) => (column.type === 'quantitative' || column.key === 'flagLabel' ? [] : [table.told(row[at] ?? null, at)]));
  if (parts.length > 0) return voice.join([...new Set(parts)], 'comma');
  const other = table.columns.find((column) => column !== main && column.edge !== 'to' && (column.channel === 'x' || column.channel === 'y'));
  if (!other) return '';
  const at = table.columns.indexOf(other);
  const end = table.columns.findIndex((column) => column.edge === 'to' && column.label === other.label);
  const place = table.told(row[at] ?? null, at);
  return `${voice.quoted(other.label)} ${isolated(other.edge === 'from' && end >= 0 ? `${place}–${table.told(row[end] ?? null, end)}` : place)}`;
}

function directionOf(table: SpecTable, voice: Voice): string[] {
  const along = (channel: string) => table.columns.find((column) => column.channel === channel && column.type !== 'names' && column.edge === undefined);
  const main = mainOf(table);
  const [x, y] = [along('x'), main?.channel === 'y' ? main : along('y')];
  const series = table.columns.some(({ channel, type }) => type === 'names' && channel !== 'text' && channel !== 'detail');
  if (!x || !y || y.type !== 'quantitative' || (x.type === 'temporal' && series)) return [];
  const [atX, atY] = [table.columns.indexOf(x), table.columns.indexOf(y)];
  const pairs = table.rows.map((row): [number, number] => [numberOf(row[atX] ?? null, x), numberOf(row[atY] ?? null, y)]).filter((pair) => pair.every(Number.isFinite));
  const correlation = rankCorrelation(pairs);
  if (correlation === undefined) return [];
  const verdict = correlation >= DIRECTION ? 'up' : correlation <= -DIRECTION ? 'down' : 'none';
  return [voice.say('spec.description.direction', { verdict, x: voice.quoted(x.label), y: voice.quoted(y.label), correlation: isolateLtr(voice.amount(correlation, 2)) })];
}

/** What a battery's rows rest on, and how many of them have no mark. */
export function batterySentences(rows: readonly Datum[], voice: Voice): string[] {
  const bases = new Map(rows.map((row) => [String(row['waveLabel']), row['base']]));
  const told = [...bases].map(([wave, base]) => voice.say('chart.description.base', { wave, size: typeof base === 'number' ? voice.number(base) : voice.say('chart.gap.not-stated') }));
  const gaps = rows.filter((row) => row['percent'] === null).length;
  return [
    voice.say('chart.description.bases', { bases: voice.join(told, 'semicolon') }),
    ...(gaps === 0 ? [] : [voice.say('chart.description.gaps', { count: gaps })]),
  ];
}
