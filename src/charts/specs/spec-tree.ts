import { isJsonObject, type Json, type JsonObject } from '../../parse/json.ts';

const LISTS = ['layer', 'hconcat', 'vconcat', 'concat'] as const;

/** True for a specification of one view: a mark, or layers over each other. */
export function isView(node: JsonObject): boolean {
  return 'mark' in node || 'layer' in node;
}

/** The composition with each of its parts replaced. */
export function withParts(node: JsonObject, change: (part: JsonObject, key: string) => JsonObject): JsonObject {
  if (isView(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => {
    if (key === 'spec' && isJsonObject(value)) return [key, change(value, key)];
    if ((LISTS as readonly string[]).includes(key) && Array.isArray(value)) return [key, value.map((part: Json) => (isJsonObject(part) ? change(part, key) : part))];
    return [key, value];
  }));
}

/** The single marks of a view: itself, or each of its layers with the encoding that they share. */
export function layersOf(view: JsonObject, shared: JsonObject = {}): JsonObject[] {
  const encoding = { ...shared, ...(isJsonObject(view['encoding']) ? view['encoding'] : {}) };
  if (!Array.isArray(view['layer'])) return [{ ...view, encoding }];
  return (view['layer'] as readonly Json[]).filter(isJsonObject).flatMap((layer) => layersOf(layer, encoding));
}

/** The name of a mark, however it is written. */
export function markTypeOf(view: JsonObject): string {
  const mark = view['mark'];
  const type = isJsonObject(mark) ? mark['type'] : mark;
  return typeof type === 'string' ? type : '';
}

const DISCRETE = ['nominal', 'ordinal'];

/** True where a channel's values lie on a scale of amounts or of time. */
export function isContinuous(channel: Json | undefined): boolean {
  if (!isJsonObject(channel)) return false;
  const { type, bin, timeUnit, aggregate, datum, scale } = channel;
  if (isJsonObject(scale) && (scale['type'] === 'band' || scale['type'] === 'point')) return false;
  if (typeof type === 'string') return !DISCRETE.includes(type);
  return (bin !== undefined && bin !== false && bin !== null) || timeUnit !== undefined || typeof datum === 'number' || (aggregate !== undefined && !isJsonObject(aggregate));
}
