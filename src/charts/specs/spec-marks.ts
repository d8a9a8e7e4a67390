import { field as accessorOf, tupleid } from 'vega';
import { isJsonObject, type Json, type JsonObject } from '../../parse/json.ts';
import { channelTitleOf, fieldTitleOf, titleSaidBy, type Names } from './field-titles.ts';
import type { FittedScene } from './fit-spec.ts';
import { groupOf, type SceneGroup } from './scene.ts';
import { markTypeOf } from './spec-tree.ts';

/** A row of data as a mark holds it. */
export type Datum = Readonly<Record<string, unknown>>;

/** A field that marks show. */
export interface MarkField {
  readonly channel: string;
  readonly key: string;
  readonly label: string;
  /** The words of the field itself, for where two labels are alike. */
  readonly name: string;
  /** Which end of a bin it is. */
  readonly edge?: 'from' | 'to';
  readonly type: 'quantitative' | 'temporal' | 'names';
  readonly timeUnit?: string;
  readonly format?: string;
  readonly of: (datum: Datum) => unknown;
}

/** One kind of mark of a drawn specification: what it shows, and the rows that it shows in the order of the data. */
export interface SpecMarks {
  /** The view that the mark belongs to; layers over each other share one. */
  readonly view: string;
  readonly title?: string;
  /** As Vega-Lite names it. */
  readonly mark: string;
  readonly fields: readonly MarkField[];
  readonly rows: readonly Datum[];
}

interface Unit {
  readonly name: string;
  readonly view: string;
  readonly title: string | undefined;
  readonly mark: string;
  readonly encoding: JsonObject;
  readonly facets: readonly (readonly [string, JsonObject])[];
}

const NOT_SHOWN = ['order', 'key', 'href', 'description', 'tooltip', 'time', 'url', 'angle'];
const varName = (name: string) => name.replace(/\W/g, '_').replace(/^(?=\d)/, '_');

/** The single marks of a specification as Vega-Lite has taken it apart, with the names that their marks have in the scene. */
function unitsOf(node: JsonObject, given: string, around: Omit<Unit, 'name' | 'encoding' | 'mark'>): Unit[] {
  const name = typeof node['name'] === 'string' ? node['name'] : given;
  const below = (text: string) => varName(name === '' ? text : `${name}_${text}`);
  const title = titleIn(node) ?? around.title;
  if (node['mark'] !== undefined) return [{ ...around, title, name: below('marks'), mark: markTypeOf(node), encoding: isJsonObject(node['encoding']) ? node['encoding'] : {} }];
  const each = (key: string, prefix: string, shared: boolean) => (Array.isArray(node[key]) ? (node[key] as readonly Json[]) : []).flatMap((part, at) => {
    if (!isJsonObject(part)) return [];
    const child = below(`${prefix}_${at}`);
    return unitsOf(part, child, { ...around, title, view: shared ? around.view : child });
  });
  const { facet, spec } = node;
  const inner = isJsonObject(facet) && isJsonObject(spec) ? unitsOf(spec, below('child'), { ...around, title, facets: [...around.facets, ...facetsOf(facet)] }) : [];
  return [...each('layer', 'layer', true), ...each('concat', 'concat', false), ...each('hconcat', 'concat', false), ...each('vconcat', 'concat', false), ...inner];
}

function titleIn(node: JsonObject): string | undefined {
  const { title } = node;
  const text = isJsonObject(title) ? title['text'] : title;
  if (Array.isArray(text)) return text.join(' ');
  return typeof text === 'string' ? text : undefined;
}

function facetsOf(facet: JsonObject): (readonly [string, JsonObject])[] {
  if ('field' in facet) return [['facet', facet]];
  return ['row', 'column'].flatMap((channel) => (isJsonObject(facet[channel]) ? [[channel, facet[channel]] as const] : []));
}

/** Everything that the marks of a drawn specification show; marks without data are left out. */
export function marksOf({ root, normalized }: Pick<FittedScene, 'root' | 'normalized'>, naming: Names): SpecMarks[] {
  const rows = new Map<string, Datum[]>();
  const cells = new Map<Datum, Datum>();
  collectRows(root, undefined, rows, cells);
  const units = unitsOf(normalized, '', { view: '', title: undefined, facets: [] });
  return units.flatMap((unit) => {
    const held = [...rows.get(unit.name) ?? []].sort((a, b) => tupleid(a) - tupleid(b));
    if (held.length === 0) return [];
    const siblings = units.filter(({ view }) => view === unit.view);
    const facets = unit.facets.flatMap(([channel, def]) => fieldOf(channel, def, held, naming, unit, siblings)).map((field): MarkField => ({ ...field, of: (datum) => field.of(datum) ?? field.of(cells.get(datum) ?? {}) }));
    const fields = [...facets, ...channelsOf(unit.encoding).flatMap(([channel, def]) => fieldOf(channel, def, held, naming, unit, siblings))];
    const known = new Set<string>();
    const shown = fields.filter(({ key }) => !known.has(key) && known.add(key));
    return shown.length === 0 ? [] : [{ view: unit.view, mark: unit.mark, ...(unit.title !== undefined && { title: unit.title }), fields: shown, rows: held }];
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

function channelsOf(encoding: JsonObject): (readonly [string, JsonObject])[] {
  return Object.entries(encoding).filter(([channel]) => !NOT_SHOWN.includes(channel)).flatMap(([channel, value]): (readonly [string, JsonObject])[] =>
    [value].flat().filter(isJsonObject).flatMap((def) => {
      const { condition } = def;
      const conditions = [condition ?? []].flat().filter(isJsonObject).filter((one) => 'field' in one || one['aggregate'] === 'count');
      return [...('field' in def || def['aggregate'] === 'count' ? [def] : []), ...conditions].map((one) => [channel, one] as const);
    }));
}

const PRIMARY: Readonly<Record<string, string>> = { x2: 'x', y2: 'y', theta2: 'theta', radius2: 'radius', xError: 'x', yError: 'y', longitude2: 'longitude', latitude2: 'latitude' };
const TIME_UNIT = /^(?:utc)?((?:year|quarter|month|week|day|dayofyear|date|hours|minutes|seconds)+)_/;

/** The field of a channel as the rows have it: Vega-Lite names what it made after what it did. */
function fieldOf(channel: string, def: JsonObject, rows: readonly Datum[], naming: Names, unit: Pick<Unit, 'mark' | 'encoding'>, siblings: readonly Unit[]): MarkField[] {
  const { field, aggregate, bin, timeUnit } = def;
  const plain = typeof field === 'string' ? field : '';
  const primary = PRIMARY[channel] ?? channel;
  const main = siblings.map(({ encoding }) => encoding[primary]).filter(isJsonObject);
  const typed = channel === primary ? def : main[0] ?? def;
  const format = formatOf(typed);
  const common = { channel, label: labelOf(primary, def, naming, siblings), name: fieldTitleOf(naming, def), type: typeOf(typed, channel === 'text' ? rows[0]?.[plain] : undefined), ...(format !== undefined && { format }) };
  const at = (key: string): MarkField => ({ ...common, key, of: (datum) => datum[key] });
  if (aggregate === 'count') return [at('__count')];
  if (isJsonObject(aggregate)) {
    const [op, by] = Object.entries(aggregate)[0] ?? [];
    return [{ ...common, key: `${op}_${String(by)}.${plain}`, of: (datum) => (datum[`${op}_${String(by)}`] as Datum | undefined)?.[plain] }];
  }
  if (typeof aggregate === 'string') return [at(`${aggregate}_${plain}`)];
  if (bin !== undefined && bin !== false && bin !== null && bin !== 'binned') {
    const start = Object.keys(rows[0] ?? {}).find((key) => /^bin_/.test(key) && key.endsWith(`_${plain}`));
    return start === undefined ? [] : [{ ...at(start), type: 'quantitative', edge: 'from' }, { ...at(`${start}_end`), type: 'quantitative', edge: 'to' }];
  }
  if (timeUnit !== undefined) {
    const parts = String(isJsonObject(timeUnit) ? timeUnit['unit'] : timeUnit).replace(/^(?:utc|binned)+/, '');
    const key = Object.keys(rows[0] ?? {}).find((one) => one.endsWith(`_${plain}`) && one.replace(/^utc/, '').startsWith(parts)) ?? plain;
    return [{ ...at(key), type: 'temporal', timeUnit: parts }];
  }
  if (plain === '') return [];
  const read = accessorOf(plain) as (datum: Datum) => unknown;
  const made = common.type === 'temporal' ? TIME_UNIT.exec(plain)?.[1] : undefined;
  const edge = isRange(primary, unit, typed, naming) ? (channel === primary ? 'from' : 'to') : undefined;
  return [{ ...common, key: plain, of: (datum) => (plain in datum ? datum[plain] : read(datum)), ...(made !== undefined && { timeUnit: made }), ...(edge && { edge }) }];
}

/** True where a channel and its second are the two ends of what a mark fills, and only together have a title. */
function isRange(primary: string, { mark, encoding }: Pick<Unit, 'mark' | 'encoding'>, typed: JsonObject, { composite }: Names): boolean {
  const second = encoding[`${primary}2`];
  if (typed['bin'] === 'binned') return true;
  return !composite && FILLED.includes(mark) && isJsonObject(second) && 'field' in second && titleSaidBy(second) === undefined;
}

const FILLED = ['bar', 'rect', 'area'];

/** The words of a field: its own title, that of its axis in the layers beside it, that of the same field elsewhere in the view, else its name. */
function labelOf(channel: string, def: JsonObject, names: Names, siblings: readonly Unit[]): string {
  const beside = siblings.flatMap(({ encoding }) => Object.entries(encoding)).filter(([other, one]) => isJsonObject(one) && (other === channel ? channel === 'x' || channel === 'y' : one['field'] === def['field'] && def['field'] !== undefined));
  const said = titleSaidBy(def) ?? beside.map(([, one]) => titleSaidBy(one as JsonObject)).find((title) => title !== undefined);
  return channelTitleOf(names, def, said);
}

/** The type of a field; words of a text are an amount where their first `value` is a number. */
function typeOf({ type, aggregate, bin, timeUnit }: JsonObject, value: unknown): MarkField['type'] {
  if (type === 'quantitative' || type === 'temporal') return type;
  if (type === 'nominal' || type === 'ordinal' || type === 'geojson') return 'names';
  if (timeUnit !== undefined) return 'temporal';
  if (typeof value === 'number') return 'quantitative';
  return (aggregate !== undefined && !isJsonObject(aggregate)) || (bin !== undefined && bin !== false && bin !== null) ? 'quantitative' : 'names';
}

function formatOf(def: JsonObject): string | undefined {
  const own = [def, def['axis'], def['legend'], def['header']].map((guide) => (isJsonObject(guide) ? guide['format'] : undefined)).find((format) => typeof format === 'string');
  return typeof own === 'string' && !def['formatType'] ? own : undefined;
}

/** The kinds of mark that the writer named, each once, in order. */
export function markTypesIn(node: Json): string[] {
  const found: string[] = [];
  const visit = (one: Json) => {
    if (Array.isArray(one)) one.forEach(visit);
    else if (isJsonObject(one)) {
      if (one['mark'] !== undefined && markTypeOf(one) !== '') found.push(markTypeOf(one));
      for (const key of ['layer', 'hconcat', 'vconcat', 'concat', 'spec']) visit(one[key] ?? null);
    }
  };
  visit(node);
  return [...new Set(found)];
}
