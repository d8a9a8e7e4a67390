import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Path } from './yaml-places.ts';

interface Definition {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
}

/** The keys that a group at `path` may have; where several shapes are possible, those of the shapes that the file's own values allow. */
export function knownKeysAt(schema: z.ZodType, path: Path, doc: Document): string[] {
  let definitions = definitionsOf(schema, doc, []);
  path.forEach((step, index) => {
    definitions = definitions.flatMap(({ shape, element, items, valueType }) => {
      const next = shape?.[step] ?? items?.[Number(step)] ?? element ?? valueType;
      return next ? definitionsOf(next, doc, path.slice(0, index + 1)) : [];
    });
  });
  return [...new Set(definitions.flatMap(({ shape }) => Object.keys(shape ?? {})))];
}

function definitionsOf(schema: z.ZodType, doc: Document, path: Path): Definition[] {
  const definition = schema._zod.def as Definition;
  if (definition.innerType) return definitionsOf(definition.innerType, doc, path);
  const { options, discriminator } = definition;
  if (!options) return [definition];
  const all = options.flatMap((option) => definitionsOf(option, doc, path));
  if (discriminator === undefined) return all;
  const kind = doc.getIn([...path, discriminator]);
  return all.filter(({ shape }) => shape?.[discriminator]?.safeParse(kind).success === true);
}
