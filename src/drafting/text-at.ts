import { isJsonObject, type Json } from '../parse/json.ts';
import { looseAt } from '../parse/read-loosely.ts';
import type { Path } from '../parse/yaml-places.ts';

/** The text of the first of `languages` that the group at `path` has. */
export function textAt(value: Json, path: Path, languages: readonly string[]): string {
  const group = path.reduce<Json>((at, step) => (Array.isArray(at) ? (at as readonly Json[])[Number(step)] ?? null : looseAt(at, String(step))), value);
  const texts = isJsonObject(group) ? languages.map((lang) => group[lang]) : [];
  return String(texts.find((text) => typeof text === 'string') ?? '').trim();
}
