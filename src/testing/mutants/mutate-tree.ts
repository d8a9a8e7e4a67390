import { parse, stringify } from 'yaml';
import { isJsonObject, type Json } from '../../parse/json.ts';
import { ESCAPES, MARKUP, NAMES, SIGNS } from './hostile-texts.ts';
import type { Change, Mutation } from './change.ts';

/** A list or a group of keys, that can be changed. */
type Branch = Json[] | Record<string, Json>;

const nth = <T>(list: readonly T[], at: number) => list[at % Math.max(1, list.length)] as T;

/** Every list and group of keys in a value, and what it has. */
function branchesIn(value: Json): Branch[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Branch, ...Object.values(value).flatMap((one: Json) => branchesIn(one))];
}

/** Changes the tree of a YAML file, so that it stays one that can be read; files of words and files with a slip stay as they are. */
function ofTree(change: (branch: Branch, key: string, mutation: Mutation, all: readonly Branch[]) => void): Change {
  return (files, file, mutation) => {
    if (!/\.(?:yaml|json)$/.test(file)) return;
    try {
      const tree = parse(new TextDecoder().decode(files.get(file)), { version: '1.2', maxAliasCount: 0 }) as Json;
      const branches = branchesIn(tree).filter((one) => Object.keys(one).length > 0);
      const branch = nth(branches, mutation.at);
      if (branch === undefined) return;
      change(branch, nth(Object.keys(branch), mutation.to), mutation, branches);
      files.set(file, new TextEncoder().encode(file.endsWith('.json') ? JSON.stringify(tree) : stringify(tree, { lineWidth: 0, aliasDuplicateObjects: false })));
    } catch {
      // A mutant of a mutant may be no YAML any more.
    }
  };
}

const put = (branch: Branch, key: string, value: Json) => void Object.defineProperty(branch, key, { value, enumerable: true, writable: true, configurable: true });
const at = (branch: Branch, key: string): Json => (branch as Record<string, Json>)[key] ?? null;
const drop = (branch: Branch, key: string) => void (Array.isArray(branch) ? branch.splice(Number(key), 1) : delete branch[key]);
const copyOf = (value: Json): Json => (value === undefined ? null : JSON.parse(JSON.stringify(value)) as Json);

const NUMBERS: readonly number[] = [0, -1, 1, 0.5, 99.999, 100, 101, 1e9, 1e21, Number.MAX_SAFE_INTEGER, -0];
const OTHERS: readonly Json[] = [null, true, false, 0, '', 'a', [], {}, [[]], ['a', 'a'], { count: 3 }, { percent: 50 }, { missing: 'not-stated' }, { __proto__: null, a: 1 }];

/** The tree of a YAML or JSON file: branches dropped, doubled, exchanged, renamed, retyped. */
export const TREE_CHANGES: Readonly<Record<string, Change>> = {
  dropBranch: ofTree((branch, key) => drop(branch, key)),
  doubleEntry: ofTree((branch, key, { text }) => (Array.isArray(branch) ? branch.splice(Number(key), 0, copyOf(branch[Number(key)] ?? null)) : put(branch, text, copyOf(at(branch, key))))),
  turnAround: ofTree((branch) => void (Array.isArray(branch) ? branch.reverse() : Object.entries(branch).reverse().forEach(([key, value]) => { delete branch[key]; put(branch, key, value); }))),
  renameKey: ofTree((branch, key, { at: pick }) => {
    if (Array.isArray(branch)) return;
    const value = at(branch, key);
    delete branch[key];
    put(branch, nth(NAMES, pick), value);
  }),
  retype: ofTree((branch, key, { to }) => put(branch, key, nth(OTHERS, to))),
  renumber: ofTree((branch, key, { to }) => (typeof at(branch, key) === 'number' ? put(branch, key, nth(NUMBERS, to)) : undefined)),
  anyText: ofTree((branch, key, { text }) => put(branch, key, text)),
  markupText: ofTree((branch, key, { at: pick }) => (typeof at(branch, key) === 'string' ? put(branch, key, `${String(at(branch, key))} ${nth(MARKUP, pick)}`) : undefined)),
  signText: ofTree((branch, key, { at: pick }) => (typeof at(branch, key) === 'string' ? put(branch, key, `${nth(SIGNS, pick)}${String(at(branch, key))}`) : undefined)),
  escaped: ofTree((branch, key, { at: pick }) => put(branch, key, nth(ESCAPES, pick))),
  other: ofTree((branch, key, { at: pick, to }, all) => {
    const from = nth(all, pick + to);
    put(branch, key, copyOf(at(from, nth(Object.keys(from), to))));
  }),
  exchange: ofTree((branch, key, { at: pick }) => {
    const second = nth(Object.keys(branch), pick);
    const [one, two] = [at(branch, key), at(branch, second)];
    put(branch, key, two);
    put(branch, second, one);
  }),
  many: ofTree((branch, key, { text }) => {
    if (Array.isArray(branch)) for (let count = 0; count < 200; count += 1) branch.push(copyOf(branch[Number(key)] ?? null));
    else for (let count = 0; count < 200; count += 1) put(branch, `${/^[a-z]/.test(text) ? 'many' : text}-${count}`, copyOf(at(branch, key)));
  }),
  inside: ofTree((branch, key) => put(branch, key, isJsonObject(at(branch, key)) ? [copyOf(at(branch, key))] : { [key]: copyOf(at(branch, key)) })),
};
