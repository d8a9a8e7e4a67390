import { z } from 'zod';
import type { BatteryId, ItemId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';
import { id, localized, slide } from './shapes.ts';

/** `questionnaire.yaml`: batteries and their items, each with the wording, the measure and the answers allowed. */
export function questionnaireSchema(languages: readonly Lang[]) {
  const words = localized(languages);
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
      note: words.optional(),
      items: z.array(z.strictObject({
        id: id<ItemId>(),
        wording: words,
        /** The source cuts the label off; the ellipsis is the source's. */
        cutOff: z.boolean().optional(),
      })).min(1),
    })).min(1),
  });
}

/** `questionnaire.yaml` as checked. */
export type QuestionnaireFile = z.infer<ReturnType<typeof questionnaireSchema>>;
