import { z } from 'zod';
import type { WaveId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';
import { count, exactlyOne, id, localized, missing, percent, size, slide, text } from './shapes.ts';

const value = z.strictObject({ percent: percent.optional(), count: count.optional(), missing: missing.optional() })
  .superRefine(exactlyOne(['percent', 'count', 'missing']));

/** `waves/<wave>/<version>.yaml`: one immutable version of what one wave found. */
export function waveSchema(languages: readonly Lang[]) {
  const words = localized(languages);
  return z.strictObject({
    wave: id<WaveId>(),
    version: text,
    label: words,
    shortLabel: words,
    respondents: size,
    /** Everybody who could have answered, where the source prints how many they were. */
    population: z.strictObject({ count, slide }).optional(),
    slide,
    date: z.union([z.strictObject({ missing }), z.iso.date('expected:a date such as 2024-06-30, or {missing: not-stated}')]),
    note: words.optional(),
    batteries: z.record(text, z.strictObject({
      slide,
      base: size.optional(),
      /** Words that say what the editors inferred about this battery in this wave. */
      inferred: words.optional(),
      note: words.optional(),
      values: z.record(text, value),
    })),
  });
}

/** A wave file as checked. */
export type WaveFile = z.infer<ReturnType<typeof waveSchema>>;
