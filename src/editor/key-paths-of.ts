import type { JsonSchema } from './json-schema.ts';

/** The paths of all keys of a schema, `*` for a key that may be any; languages are no keys of their own. */
export function keyPathsOf(schema: JsonSchema, languages: readonly string[], path: readonly string[] = []): string[][] {
  const inside = (child: unknown, at: readonly string[]) => (typeof child === 'object' && child !== null ? keyPathsOf(child as JsonSchema, languages, at) : []);
  const keyed = Object.entries(schema['properties'] ?? {}).flatMap(([key, child]) => (languages.includes(key) ? [] : [[...path, key], ...inside(child, [...path, key])]));
  const any = Object.keys(schema['additionalProperties'] ?? {}).length > 0 ? [[...path, '*'], ...inside(schema['additionalProperties'], [...path, '*'])] : [];
  const children = ['items', 'anyOf', 'oneOf'].flatMap((key) => [schema[key] ?? []].flat());
  return [...keyed, ...any, ...children.flatMap((child) => inside(child, path))];
}
