import { createRequire } from 'node:module';
import { isJsonObject, type Json, type JsonPath } from '../../parse/json.ts';
import { englishOf, phrase, type Detail, type Phrase } from '../../terms/phrase.ts';

/** The parts of JSON Schema that Vega-Lite's own schema uses. */
interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | readonly Schema[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minProperties?: number;
}

/** What keeps a value from being Vega-Lite. */
export type Slip = { readonly path: JsonPath } & (
  | { readonly kind: 'unknown'; readonly key: string; readonly known: readonly string[] }
  | { readonly kind: 'missing'; readonly key: string }
  /** `expected` are the values or types that could stand there; `fits` says that the type at least is right. */
  | { readonly kind: 'wrong'; readonly expected: readonly Detail[]; readonly choices: readonly string[]; readonly fits: boolean }
);

const { definitions } = createRequire(import.meta.url)('vega-lite/vega-lite-schema.json') as { definitions: Readonly<Record<string, Schema>> };

/** Enough to tell a writer what is wrong. */
const LIMIT = 20;

const TYPES: Readonly<Record<string, Detail>> = {
  string: phrase('a-text'), number: phrase('a-number'), integer: phrase('a-whole-number'), boolean: phrase('true-or-false'), null: 'null', array: phrase('a-list'), object: phrase('a-group-of-keys'),
};

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const isOfType = (value: Json, type: string) => typeOf(value) === type || (type === 'integer' && Number.isInteger(value));

/** What keeps a specification from being Vega-Lite as its schema has it; where several shapes are possible, of the one that was most likely meant. */
export function slipsOf(spec: Json): readonly Slip[] {
  return check(definitions['TopLevelSpec'] ?? {}, spec, []);
}

function check(schema: Schema, value: Json, path: JsonPath): readonly Slip[] {
  if (schema.$ref !== undefined) return check(definitions[decodeURIComponent(schema.$ref.replace('#/definitions/', ''))] ?? {}, value, path);
  const slips = schema.anyOf ? checkAny(schema.anyOf, value, path) : [];
  if (slips.length > 0) return slips;
  const wrong = (expected: readonly Detail[], choices: readonly string[] = [], fits = false): Slip[] => [{ path, kind: 'wrong', expected, choices, fits }];
  const choices = schema.const === undefined ? schema.enum : [schema.const];
  if (choices && !choices.includes(value)) {
    const fits = choices.some((choice) => typeOf(choice) === typeOf(value));
    return wrong(choices.map(String), choices.map(String), fits);
  }
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) return wrong(types.map((type) => TYPES[type] ?? type));
  if (typeof value === 'number' && (value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity))) return wrong([rangeWords(schema)], [], true);
  if (typeof value === 'string' && (value.length < (schema.minLength ?? 0) || value.length > (schema.maxLength ?? Infinity))) return wrong([phrase('a-text-of-another-length')], [], true);
  if (Array.isArray(value)) return checkItems(schema, value, path);
  return isJsonObject(value) ? checkKeys(schema, value, path) : [];
}

function rangeWords({ minimum, maximum }: Schema): Phrase {
  if (minimum === undefined) return phrase('at-most', { count: maximum ?? 0 });
  return maximum === undefined ? phrase('at-least', { count: minimum }) : phrase('from-to', { from: minimum, to: maximum });
}

function checkItems({ items, minItems = 0, maxItems = Infinity }: Schema, values: readonly Json[], path: JsonPath): readonly Slip[] {
  if (values.length < minItems || values.length > maxItems) return [{ path, kind: 'wrong', expected: [phrase(minItems === maxItems ? 'a-list-of' : 'a-list-of-at-least', { count: minItems })], choices: [], fits: true }];
  const slips: Slip[] = [];
  for (const [index, value] of values.entries()) {
    const schema = Array.isArray(items) ? (items as readonly Schema[])[index] : (items as Schema | undefined);
    if (schema) slips.push(...check(schema, value, [...path, index]));
    if (slips.length > LIMIT) break;
  }
  return slips;
}

function checkKeys(schema: Schema, value: Readonly<Record<string, Json>>, path: JsonPath): readonly Slip[] {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const slips: Slip[] = required.filter((key) => value[key] === undefined).map((key) => ({ path, kind: 'missing', key }));
  if (Object.keys(value).length < (schema.minProperties ?? 0)) slips.push({ path, kind: 'wrong', expected: [phrase('a-group-of-keys-not-empty')], choices: [], fits: true });
  for (const [key, child] of Object.entries(value)) {
    const inner = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (inner === false) slips.push({ path: [...path, key], kind: 'unknown', key, known: Object.keys(properties) });
    else if (typeof inner === 'object') slips.push(...check(inner, child, [...path, key]));
  }
  return slips;
}

/** The slips of the shape that comes nearest: whose first slip lies deepest, then the one with fewest. */
function checkAny(shapes: readonly Schema[], value: Json, path: JsonPath): readonly Slip[] {
  const readings: (readonly Slip[])[] = [];
  for (const shape of shapes) {
    const slips = check(shape, value, path);
    if (slips.length === 0) return slips;
    readings.push(slips);
  }
  const ranked = readings.map((slips) => ({ slips, rank: rankOf(slips) })).sort((a, b) => b.rank - a.rank);
  const [best] = ranked;
  if (!best) return [];
  const [first] = best.slips;
  const strange = best.slips.find((slip) => slip.kind === 'unknown' && slip.path.length === path.length + 1);
  if (strange?.kind === 'unknown') return [{ ...strange, known: knownIn(readings, strange.key, path.length + 1) }];
  if (first?.kind !== 'wrong' || best.slips.length > 1) return best.slips;
  // Several lists of values may stand here: the writer is told of all.
  const alike = ranked.filter(({ slips: [one], rank }) => rank === best.rank && one?.kind === 'wrong' && one.path.length === first.path.length).map(({ slips }) => slips[0] as typeof first);
  return [{ ...first, expected: [...new Map(alike.flatMap((one) => one.expected).map((one) => [englishOf(one), one])).values()], choices: [...new Set(alike.flatMap((one) => one.choices))] }];
}

/** The keys of all shapes that a misspelt key may have been meant for. */
function knownIn(readings: readonly (readonly Slip[])[], key: string, depth: number): string[] {
  const known = readings.flat().flatMap((slip) => (slip.kind === 'unknown' && slip.key === key && slip.path.length === depth ? slip.known : []));
  return [...new Set(known)];
}

function rankOf(slips: readonly Slip[]): number {
  const depth = Math.min(...slips.map(({ path, kind }) => (kind === 'unknown' ? path.length - 1 : path.length)));
  const unfit = slips.filter((slip) => slip.kind === 'wrong' && !slip.fits).length;
  // Shapes are told apart by their type: one of another type was not meant.
  const other = slips.some((slip) => slip.kind === 'wrong' && slip.path.at(-1) === 'type') ? 500 : 0;
  return depth * 1000 - other - slips.length - unfit;
}
