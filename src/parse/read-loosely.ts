import { parseDocument } from 'yaml';
import { isJsonObject, type Json } from './json.ts';

/** What a YAML text holds as far as it can be read; null where nothing can. Nothing is checked, so that a file with a slip in it still names what it has. */
export function readLoosely(text: string): Json {
  try {
    return parseDocument(text, { version: '1.2', strict: false, uniqueKeys: false, logLevel: 'silent' }).toJS() as Json ?? null;
  } catch {
    return null;
  }
}

/** What stands at a path of keys; null where nothing does. */
export function looseAt(value: Json, ...path: string[]): Json {
  return path.reduce<Json>((at, key) => (isJsonObject(at) ? at[key] ?? null : null), value);
}

/** The entries of a list that have an id, with it. */
export function looseEntries(value: Json): { readonly id: string; readonly entry: Json }[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).flatMap((entry) => {
    const id = looseAt(entry, 'id');
    return typeof id === 'string' ? [{ id, entry }] : [];
  });
}
