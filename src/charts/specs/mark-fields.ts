import { field as accessorOf } from 'vega';
import { isJsonObject, type JsonObject } from '../../parse/json.ts';
import { channelTitleOf, fieldTitleOf, isNameless, MADE, titleSaidBy, type Names } from './field-titles.ts';
import type { Unit } from './spec-units.ts';

/** A row of data as a mark holds it. */
export type Datum = Readonly<Record<string, unknown>>;

/** A field that marks show. */
export interface MarkField {
  readonly channel: string;
  readonly key: string;
  readonly label: string;
  /** The field, where readers are shown its own name for want of a title. */
  readonly nameless?: string;
  /** The words of the field itself, for where two labels are alike. */
  readonly name: string;
  /** Which end of a bin it is. */
  readonly edge?: 'from' | 'to';
  readonly type: 'quantitative' | 'temporal' | 'names';
  readonly timeUnit?: string;
  readonly format?: string;
  readonly of: (datum: Datum) => unknown;
}

const PRIMARY: Readonly<Record<string, string>> = { x2: 'x', y2: 'y', theta2: 'theta', radius2: 'radius', xError: 'x', yError: 'y', longitude2: 'longitude', latitude2: 'latitude' };
const TIME_UNIT = /^(?:utc)?((?:year|quarter|month|week|day|dayofyear|date|hours|minutes|seconds)+)_/;

/** The fields of a channel as the rows have them: Vega-Lite names what it made after what it did. A bin has two. */
export function fieldsOf(channel: string, def: JsonObject, rows: readonly Datum[], naming: Names, unit: Pick<Unit, 'mark' | 'encoding'>, siblings: readonly Unit[]): MarkField[] {
  const { field, aggregate, bin, timeUnit } = def;
  const plain = typeof field === 'string' ? field : '';
  const primary = PRIMARY[channel] ?? channel;
  const main = siblings.map(({ encoding }) => encoding[primary]).filter(isJsonObject);
  const typed = channel === primary ? def : main[0] ?? def;
  const format = formatOf(typed);
  const nameless = isNamelessIn(primary, def, naming, siblings) ? plain : undefined;
  const common = { channel, label: labelOf(primary, def, naming, siblings), ...(nameless !== undefined && { nameless }), name: fieldTitleOf(naming, def), type: typeOf(typed, channel === 'text' ? rows[0]?.[plain] : undefined), ...(format !== undefined && { format }) };
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
  return channelTitleOf(names, def, saidOf(channel, def, siblings));
}

/** True where the label of a field is made of its name. */
function isNamelessIn(channel: string, def: JsonObject, names: Names, siblings: readonly Unit[]): boolean {
  const { field, title, aggregate } = def;
  if (typeof field !== 'string' || aggregate === 'count' || title === null || saidOf(channel, def, siblings) !== undefined) return false;
  return isNameless(names, names.composite ? field.replace(MADE, '$2') : field);
}

function saidOf(channel: string, def: JsonObject, siblings: readonly Unit[]): string | undefined {
  const beside = siblings.flatMap(({ encoding }) => Object.entries(encoding)).filter(([other, one]) => isJsonObject(one) && (other === channel ? channel === 'x' || channel === 'y' : one['field'] === def['field'] && def['field'] !== undefined));
  return titleSaidBy(def) ?? beside.map(([, one]) => titleSaidBy(one as JsonObject)).find((title) => title !== undefined);
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
