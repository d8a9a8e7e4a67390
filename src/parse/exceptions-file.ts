import { z } from 'zod';
import type { Code } from '../terms/codes.ts';
import type { Lang } from '../terms/language.ts';
import { expecting, keyedBy, localized, text } from './shapes.ts';

/** Codes of checks that a steward may accept: each tells something that can be true of a source and must be looked at. */
export const ACCEPTABLE_CODES = [
  'PERCENT_UNREACHABLE', 'DISCLOSURE_RISK', 'BASE_ABOVE_RESPONDENTS', 'SUM_ABOVE_WHOLE', 'WORDING_CHANGED', 'BREAK_CROSSED',
] as const satisfies readonly Code[];
export type AcceptableCode = (typeof ACCEPTABLE_CODES)[number];

/** `exceptions.yaml`: what checks flag and a steward accepts, with the value as it was then, and why. */
export function exceptionsSchema(languages: readonly Lang[]) {
  return z.strictObject({
    exceptions: z.array(z.strictObject({
      code: z.enum(ACCEPTABLE_CODES),
      /** Version of the check when it was accepted; a check that has changed is to be looked at again. */
      check: z.int().min(1),
      date: z.iso.date(expecting('a-date')),
      /** By its place, what each value was when it was accepted. */
      values: keyedBy('place', z.record(text, text)).refine((values) => Object.keys(values).length > 0, expecting('an-accepted-value')),
      reason: localized(languages),
    })),
  });
}

/** `exceptions.yaml` as checked. */
export type ExceptionsFile = z.infer<ReturnType<typeof exceptionsSchema>>;
