import { z } from 'zod';
import type { FileKind } from '../parse/file-kinds.ts';
import type { Named } from '../parse/shapes.ts';
import type { Describer } from './describe.ts';
import type { KnownNames, Names } from './known-names.ts';

/** A JSON Schema of draft 7, which YAML editors understand best. */
export type JsonSchema = { [keyword: string]: unknown };

interface Context {
  readonly kind: string;
  readonly names: KnownNames;
  readonly describer: Describer;
  /** Lists of names that schemas share. */
  readonly definitions: JsonSchema;
}

interface Spot {
  readonly path: readonly string[];
  /** The battery whose items the keys may be. */
  readonly battery?: string | undefined;
}

/** The schema of a kind of file: the definitions that the program checks with, with descriptions and with the names that the report has. */
export function buildJsonSchema({ name, schema }: FileKind, names: KnownNames, describer: Describer): JsonSchema {
  const definitions: JsonSchema = {};
  const { $schema, ...root } = z.toJSONSchema(schema([...names.languages.keys()]), { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const body = completed(root, { path: [] }, { kind: name, names, describer, definitions });
  return { $schema, description: describer.file(name), ...body, ...(Object.keys(definitions).length > 0 && { definitions }) };
}

/** A part of a schema with what the definitions alone do not say. */
function completed(node: JsonSchema, spot: Spot, context: Context): JsonSchema {
  const { names: named, keys, properties, items, additionalProperties, maximum, ...rest } = node as JsonSchema & Partial<Record<'names' | 'keys', Named>>;
  const inside = (child: unknown, at: Spot = spot) => completed(child as JsonSchema, at, context);
  const group = keys && additionalProperties ? keyedGroup(keys, additionalProperties as JsonSchema, spot, context) : undefined;
  return {
    ...rest,
    ...(typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER && { maximum }),
    ...(named && referring(named, context)),
    ...(properties !== undefined && { properties: describedProperties(properties as Record<string, JsonSchema>, spot, context) }),
    ...(items !== undefined && { items: Array.isArray(items) ? items.map((one) => inside(one)) : inside(items) }),
    ...Object.fromEntries(['anyOf', 'oneOf'].flatMap((key) => (Array.isArray(rest[key]) ? [[key, rest[key].map((one: unknown) => inside(one))]] : []))),
    ...(additionalProperties !== undefined && { additionalProperties: typeof additionalProperties === 'object' ? withDescription(inside(additionalProperties, below(spot, '*')), below(spot, '*'), context) : additionalProperties }),
    ...group,
  };
}

function below({ path, battery }: Spot, key: string): Spot {
  return { path: [...path, key], battery };
}

function withDescription(node: JsonSchema, { path }: Spot, { kind, describer }: Context): JsonSchema {
  const description = describer.key(kind, path);
  return description === undefined ? node : { description, ...node };
}

/** The keys of a group; where they are the report's languages, each says which wording it holds. */
function describedProperties(properties: Record<string, JsonSchema>, spot: Spot, context: Context): JsonSchema {
  const { languages } = context.names;
  const localized = languages.size > 0 && Object.keys(properties).join() === [...languages.keys()].join();
  return Object.fromEntries(Object.entries(properties).map(([key, node]) => {
    if (localized) return [key, { description: context.describer.language(languages.get(key) || key), ...completed(node, spot, context) }];
    const at = below(spot, key);
    return [key, withDescription(completed(node, at, context), at, context)];
  }));
}

/** A value that must be one of the report's names; where none could be read, anything that looks like one. */
function referring(named: Named, { names, definitions }: Context): JsonSchema {
  if (named === 'slide') return names.slides === undefined ? {} : { maximum: names.slides };
  const known = names.of(named);
  if (known.size === 0) return {};
  definitions[named] = { type: 'string', enum: [...known.keys()], enumDescriptions: [...known.values()] };
  return { allOf: [{ $ref: `#/definitions/${named}` }] };
}

/** A group whose keys must be the report's names, each told what it stands for; undefined where none could be read. */
function keyedGroup(keys: Named, value: JsonSchema, spot: Spot, context: Context): JsonSchema | undefined {
  if (keys === 'place') return placeGroup(value, spot, context);
  const known = keys === 'item' ? context.names.itemsOf(spot.battery ?? '') : context.names.of(keys);
  if (known.size === 0) return undefined;
  return { propertyNames: undefined, properties: named(known, (key) => completed(value, { ...below(spot, '*'), ...(keys === 'battery' && { battery: key }) }, context)), additionalProperties: false };
}

/** Places of the data: a value, a base, or a comparison over waves. */
function placeGroup(value: JsonSchema, spot: Spot, context: Context): JsonSchema | undefined {
  const { names } = context;
  const [waves, values] = [names.of('wave'), new Map([...names.of('value')].filter(([key]) => /^[^@]+@/.test(key)))];
  if (waves.size === 0 || values.size === 0) return undefined;
  const [alternatives, subjects] = [[...waves.keys()].join('|'), [...names.of('battery').keys(), ...names.of('item').keys()].map((one) => one.replace('.', '\\.')).join('|')];
  const node = completed(value, below(spot, '*'), context);
  return { propertyNames: undefined, properties: named(values, () => node), patternProperties: { [`^(?:${subjects})@(?:${alternatives})\\.\\.(?:${alternatives})$`]: node }, additionalProperties: false };
}

function named(names: Names, value: (key: string) => JsonSchema): JsonSchema {
  return Object.fromEntries([...names].map(([key, words]) => [key, { ...(words !== '' && { description: words.replaceAll('\n', '\n\n') }), ...value(key) }]));
}
