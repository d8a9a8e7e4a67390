import { z } from 'zod';
import type { WaveId } from '../terms/ids.ts';
import type { Lang, Localized } from '../terms/language.ts';
import { count, expecting, id, keyedBy, localized, localizedAtLeast, missing, naming, oneKey, percent, size, slide, text } from './shapes.ts';

const value = oneKey(z.strictObject({ percent: percent.optional(), count: count.optional(), missing: missing.optional() }));
/** When a wave was asked, or that the source does not say. */
export const waveDate = z.union([z.strictObject({ missing }), z.iso.date(expecting('a-date-or-missing'))]);

/** Where a version has nothing: the old side of what appears, the new side of what goes. */
export const ABSENT = 'absent';

/** Why a version differs from the one before it; `wording` is said of words and of nothing else. */
export const CHANGE_KINDS = ['new-data', 'revision', 'correction', 'wording'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One side of a change as written: a value, a size, a date, a slide number, or that there is nothing. */
const side = z.union([value, z.iso.date(), slide, z.literal(ABSENT)], expecting('a-side-of-a-change'));

/** The form of a version's number. */
export const VERSION_PATTERN = /^\d+\.\d+\.\d+$/;

/**
 * `waves/<wave>/<version>.yaml`: one immutable version of what one wave found. A version that is published was written when the report may have
 * had other languages: one of the `past` has the words of those, one that is shown (`present`) has those of today and perhaps others.
 */
export function waveSchema(languages: readonly Lang[], published?: 'past' | 'present') {
  const words = published === 'past' ? z.record(text, text) as z.ZodType<Localized<string>> : published === 'present' ? localizedAtLeast(languages) : localized(languages);
  return z.strictObject({
    wave: id<WaveId>(),
    version: text,
    label: words,
    shortLabel: words,
    respondents: size,
    /** Everybody who could have answered, where the source prints how many they were. */
    population: z.strictObject({ count, slide }).optional(),
    slide,
    date: waveDate,
    note: words.optional(),
    /** How this version differs from the one before it: an entry for each difference. */
    changes: z.array(z.strictObject({
      /** The path of what differs in the file, such as `batteries.trust.values.cheering`. */
      at: naming('change', text),
      from: side.optional(),
      to: side.optional(),
      kind: z.enum(CHANGE_KINDS),
      reason: words,
    })).optional(),
    batteries: keyedBy('battery', z.record(text, z.strictObject({
      slide,
      base: size.optional(),
      /** Words that say what the editors inferred about this battery in this wave. */
      inferred: words.optional(),
      note: words.optional(),
      values: keyedBy('item', z.record(text, value)),
    }))),
  });
}

/** A wave file as checked. */
export type WaveFile = z.infer<ReturnType<typeof waveSchema>>;
