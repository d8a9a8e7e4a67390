import type { Voice } from '../../i18n/voice.ts';
import { isJsonObject, type Json, type JsonObject } from '../../parse/json.ts';

/** What naming a field rests on. */
export interface Names {
  readonly voice: Voice;
  /** True where rows are those of a battery, whose fields the program names. */
  readonly battery: boolean;
  /** Words for fields that the specification itself gives, by their names. */
  readonly titles: Readonly<Record<string, string>>;
  /** True where box plots or error marks were taken apart, so that fields are named after what was worked out. */
  readonly composite: boolean;
}

/** Fields of batteries, by the reader strings that name them. */
const BATTERY_TITLES: Readonly<Record<string, string>> = { itemLabel: 'table.item', waveLabel: 'table.wave', percent: 'table.percent', count: 'table.count', base: 'table.base', flagLabel: 'table.flag', gapLabel: 'table.flag', low: 'spec.field.low', high: 'spec.field.high' };
/** Fields that Vega-Lite works out for box plots and error marks. */
export const MADE = /^(lower_box|upper_box|mid_box|lower_whisker|upper_whisker|center|lower|upper)_(.+)$/;

/** What a specification calls its fields wherever they are shown: texts of `usermeta.titles`. */
export function fieldTitlesIn(spec: JsonObject): Readonly<Record<string, string>> {
  const { usermeta } = spec;
  const titles = isJsonObject(usermeta) ? usermeta['titles'] : undefined;
  return isJsonObject(titles) ? Object.fromEntries(Object.entries(titles).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) : {};
}

/** True for a field for which there are no words but its own name. */
export function isNameless({ battery, titles }: Names, field: string): boolean {
  return !(battery && Object.hasOwn(BATTERY_TITLES, field)) && !Object.hasOwn(titles, field) && field !== '__count';
}

/** The words for a field that the specification gives no title: its name, and what was done to it. */
export function fieldTitleOf(names: Names, def: Json): string {
  if (!isJsonObject(def)) return '';
  const { field, aggregate } = def;
  if (aggregate === 'count') return names.voice.say('spec.field.count');
  const name = typeof field === 'string' ? plainName(names, field) : '';
  return typeof aggregate === 'string' && names.voice.has(`spec.field.${aggregate}`) ? names.voice.say(`spec.field.${aggregate}`, { field: name }) : name;
}

function plainName({ voice, battery, titles }: Names, field: string): string {
  if (Object.hasOwn(titles, field)) return titles[field] ?? field;
  const known = battery && Object.hasOwn(BATTERY_TITLES, field) ? BATTERY_TITLES[field] : undefined;
  if (known !== undefined) return voice.say(known);
  if (field === '__count') return voice.say('spec.field.count');
  return field.replaceAll('_', ' ').replace(/\\/g, '').trim();
}

/** The title that a channel is given, by itself or by its axis, legend or header. */
export function titleSaidBy(def: JsonObject): string | undefined {
  const said = [def['title'], ...['axis', 'legend', 'header'].map((guide) => (isJsonObject(def[guide]) ? def[guide]['title'] : undefined))].find((title) => title !== undefined && title !== null && title !== '');
  if (Array.isArray(said)) return said.join(' ');
  return typeof said === 'string' ? said : undefined;
}

/** The words of a channel in tables and sentences: `said` where a title is given, else its field; what was worked out says so. */
export function channelTitleOf(names: Names, def: JsonObject, said: string | undefined): string {
  const field = typeof def['field'] === 'string' ? def['field'] : '';
  const [, op, of] = (names.composite ? MADE.exec(field) : undefined) ?? [];
  if (op !== undefined && of !== undefined) return names.voice.say(`spec.field.${op}`, { field: said ?? plainName(names, of) });
  if (said !== undefined) return said;
  // A title that is taken away leaves nothing for readers, and the name of a field is none.
  if (def['title'] !== null || (names.battery && Object.hasOwn(BATTERY_TITLES, field))) return fieldTitleOf(names, def);
  return names.voice.say(def['type'] === 'quantitative' || def['aggregate'] !== undefined ? 'spec.field.value' : 'spec.field.name');
}
