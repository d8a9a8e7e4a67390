import { z } from 'zod';
import { ID_PATTERN } from '../terms/ids.ts';
import type { Lang, Localized } from '../terms/language.ts';
import { phrase, type Details } from '../terms/phrase.ts';
import type { PhraseKey } from '../terms/phrases.ts';

/** The pieces that the schemas of all YAML files share. A message that is a diagnostic code becomes that diagnostic. */

/** The message of a schema that says in words of the catalogue what must stand there. */
export function expecting(key: PhraseKey, details?: Details): string {
  return `expected:${JSON.stringify(phrase(key, details))}`;
}

/** A text that is not empty. */
export const text = z.string().min(1);

/**
 * What a text refers to. It is kept as the meta datum `names` of a shape (`keys`: of the keys of a group), so that schemas for editors can list
 * what the report has; the model checks the same.
 */
export type Named =
  | 'arena' | 'battery' | 'chapter' | 'chart' | 'claim' | 'finding' | 'item' | 'itemId' | 'language' | 'page' | 'quote' | 'slide' | 'source' | 'spec'
  | 'statement' | 'term' | 'theme' | 'value' | 'wave' | 'change' | 'place';

/** A shape whose texts, or numbers, refer to something. */
export function naming<Shape extends z.ZodType>(names: Named, shape: Shape): Shape {
  return shape.meta({ names });
}

/** A group whose keys refer to something. */
export function keyedBy<Shape extends z.ZodType>(keys: Named, shape: Shape): Shape {
  return shape.meta({ keys });
}

/** An id, branded as `Id`: the entry's own, or that of what it `names`. */
export function id<Id extends string>(names?: Named): z.ZodType<Id> {
  const shape = z.string().regex(ID_PATTERN, 'ID_INVALID');
  return (names ? naming(names, shape) : shape) as unknown as z.ZodType<Id>;
}

/** The same text in each of `languages`. */
export function localized(languages: readonly Lang[]): z.ZodType<Localized<string>> {
  return z.strictObject(textsIn(languages));
}

/** The same text in each of `languages`, and perhaps in others, which the report had or is about to lose. */
export function localizedAtLeast(languages: readonly Lang[]): z.ZodType<Localized<string>> {
  return z.object(textsIn(languages)).catchall(text);
}

function textsIn(languages: readonly Lang[]) {
  return Object.fromEntries(languages.map((lang) => [lang, z.string({ error: (issue) => (issue.input === undefined ? `language:${lang}` : expecting('a-text')) }).min(1)]));
}

/** A slide number of the source, from 1. */
export const slide = naming('slide', z.int().min(1));

/** One or more slides. */
export const slides = z.array(slide).min(1);

/** A whole percentage from 0 to 100, as printed. */
export const percent = z.number().int(expecting('a-whole-percentage')).min(0, 'PERCENT_OUT_OF_RANGE').max(100, 'PERCENT_OUT_OF_RANGE');

/** A number of people or things. */
export const count = z.number('COUNT_INVALID').int('COUNT_INVALID').min(0, 'COUNT_INVALID');

/** Why a value is not there. */
export const missing = z.enum(['not-stated', 'not-asked', 'suppressed']);

/** A fact that the source does not say and that its owner has still to supply. */
export const NOT_YET_SUPPLIED = 'not-yet-supplied';

/** Exactly one of the keys of a group is there. */
export function exactlyOne(keys: readonly string[]): (value: Record<string, unknown>, context: z.RefinementCtx) => void {
  return (value, context) => {
    if (keys.filter((key) => value[key] !== undefined).length !== 1) {
      context.addIssue({ code: 'custom', message: expecting('exactly-one-of', { names: keys }) });
    }
  };
}

/** A group that has exactly one of its keys. */
export function oneKey<Shape extends z.ZodObject>(shape: Shape): Shape {
  return shape.superRefine(exactlyOne(Object.keys(shape.shape))).meta({ minProperties: 1, maxProperties: 1 });
}

/** A number of people, or why it is missing. */
export const size = oneKey(z.strictObject({ count: count.optional(), missing: missing.optional() }));
