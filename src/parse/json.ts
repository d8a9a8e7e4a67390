/** What JSON and a YAML file of plain data can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** True for a group of keys. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A path of keys and indexes into a value. */
export type JsonPath = readonly (string | number)[];

/** Visits `value` and everything in it, outside before inside; where `visit` gives false, it goes no deeper. */
export function walkJson(value: Json, visit: (node: Json, path: JsonPath) => boolean | void, path: JsonPath = []): void {
  if (visit(value, path) === false) return;
  if (Array.isArray(value)) value.forEach((child, index) => walkJson(child, visit, [...path, index]));
  else if (isJsonObject(value)) for (const [key, child] of Object.entries(value)) walkJson(child, visit, [...path, key]);
}

/** A copy in which `change` has replaced every node, inside before outside. */
export function mapJson(value: Json, change: (node: Json, path: JsonPath) => Json, path: JsonPath = []): Json {
  if (Array.isArray(value)) return change(value.map((child, index) => mapJson(child, change, [...path, index])), path);
  if (!isJsonObject(value)) return change(value, path);
  return change(Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mapJson(child, change, [...path, key])])), path);
}
