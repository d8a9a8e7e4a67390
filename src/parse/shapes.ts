import { z } from 'zod';
import { isId } from '../terms/ids.ts';
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

/** An id, branded as `Id`. */
export function id<Id extends string>(): z.ZodType<Id> {
  return z.string().refine(isId, 'ID_INVALID') as unknown as z.ZodType<Id>;
}

/** The same text in each of `languages`. */
export function localized(languages: readonly Lang[]): z.ZodType<Localized<string>> {
  return z.strictObject(Object.fromEntries(languages.map((lang) =>
    [lang, z.string({ error: (issue) => (issue.input === undefined ? `language:${lang}` : expecting('a-text')) }).min(1)])));
}

/** A slide number of the source, from 1. */
export const slide = z.int().min(1);

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

/** A number of people, or why it is missing. */
export const size = z.strictObject({ count: count.optional(), missing: missing.optional() }).superRefine(exactlyOne(['count', 'missing']));
