import { z } from 'zod';
import type { BatteryId, ItemId, WaveId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';
import { expecting, id, keyedBy, localized, slide, text } from './shapes.ts';

/** `questionnaire.yaml`: batteries and their items, each with the wording, the measure and the answers allowed. */
export function questionnaireSchema(languages: readonly Lang[]) {
  const words = localized(languages);
  /** Between which two waves answers stopped being comparable, and why. */
  const breaks = z.array(z.strictObject({ between: z.tuple([id<WaveId>('wave'), id<WaveId>('wave')]), reason: words })).optional();
  return z.strictObject({
    batteries: z.array(z.strictObject({
      id: id<BatteryId>(),
      slide,
      title: words,
      /** Who worded the title: the source, or the editors where the source prints none. */
      titleBy: z.enum(['source', 'editors']),
      measure: words,
      /** `one` answer, `several` answers (shares do not add up), or single `figures` that are not items of one question. */
      answers: z.enum(['one', 'several', 'figures']),
      /** The items are the answers to one question of which each person gave one, so that their percentages add up to 100. */
      whole: z.literal(true).optional(),
      breaks,
      note: words.optional(),
      items: z.array(z.strictObject({
        id: id<ItemId>(),
        wording: words,
        /** How the item was worded in waves where it was worded otherwise. */
        wordings: keyedBy('wave', z.record(text, words)).optional(),
        breaks,
        /** The source cuts the label off; the ellipsis is the source's. */
        cutOff: z.boolean().optional(),
      })).min(1),
    }).refine(({ whole, answers }) => !whole || answers === 'one', { path: ['whole'], message: expecting('answers-one-beside-whole') })).min(1),
  });
}

/** `questionnaire.yaml` as checked. */
export type QuestionnaireFile = z.infer<ReturnType<typeof questionnaireSchema>>;
