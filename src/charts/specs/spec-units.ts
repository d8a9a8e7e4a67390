import { isJsonObject, type Json, type JsonObject } from '../../parse/json.ts';
import { markTypeOf } from './spec-tree.ts';

/** A single mark of a specification as Vega-Lite has taken it apart. */
export interface Unit {
  /** The name that its marks have in the scene. */
  readonly name: string;
  /** The view that it belongs to; layers over each other share one. */
  readonly view: string;
  readonly title: string | undefined;
  readonly mark: string;
  readonly encoding: JsonObject;
  readonly facets: readonly (readonly [string, JsonObject])[];
}

const NOT_SHOWN = ['order', 'key', 'href', 'description', 'tooltip', 'time', 'url', 'angle'];
const varName = (name: string) => name.replace(/\W/g, '_').replace(/^(?=\d)/, '_');

/** The single marks of a specification as Vega-Lite has taken it apart. */
export function unitsOf(normalized: JsonObject): Unit[] {
  return unitsIn(normalized, '', { view: '', title: undefined, facets: [] });
}

function unitsIn(node: JsonObject, given: string, around: Omit<Unit, 'name' | 'encoding' | 'mark'>): Unit[] {
  const name = typeof node['name'] === 'string' ? node['name'] : given;
  const below = (text: string) => varName(name === '' ? text : `${name}_${text}`);
  const title = titleIn(node) ?? around.title;
  if (node['mark'] !== undefined) return [{ ...around, title, name: below('marks'), mark: markTypeOf(node), encoding: isJsonObject(node['encoding']) ? node['encoding'] : {} }];
  const each = (key: string, prefix: string, shared: boolean) => (Array.isArray(node[key]) ? (node[key] as readonly Json[]) : []).flatMap((part, at) => {
    if (!isJsonObject(part)) return [];
    const child = below(`${prefix}_${at}`);
    return unitsIn(part, child, { ...around, title, view: shared ? around.view : child });
  });
  const { facet, spec } = node;
  const inner = isJsonObject(facet) && isJsonObject(spec) ? unitsIn(spec, below('child'), { ...around, title, facets: [...around.facets, ...facetsOf(facet)] }) : [];
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

/** The channels of an encoding that show a field, conditions among them. */
export function channelsOf(encoding: JsonObject): (readonly [string, JsonObject])[] {
  return Object.entries(encoding).filter(([channel]) => !NOT_SHOWN.includes(channel)).flatMap(([channel, value]): (readonly [string, JsonObject])[] =>
    [value].flat().filter(isJsonObject).flatMap((def) => {
      const { condition } = def;
      const conditions = [condition ?? []].flat().filter(isJsonObject).filter((one) => 'field' in one || one['aggregate'] === 'count');
      return [...('field' in def || def['aggregate'] === 'count' ? [def] : []), ...conditions].map((one) => [channel, one] as const);
    }));
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
