import { z } from 'zod';
import type { ArenaId, SourceId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';
import { id, localized, slide, slides } from './shapes.ts';

/** `goals.yaml`: the programme's goals and the evaluation's objectives. */
export function goalsSchema(languages: readonly Lang[]) {
  const entry = z.strictObject({ id: id<string>(), slide, text: localized(languages), note: localized(languages).optional() });
  return z.strictObject({ goals: z.array(entry), objectives: z.array(entry), note: localized(languages).optional() });
}

/** `arenas.yaml`: where the evaluation looks, from the inside outwards, and what it measures each arena with. */
export function arenasSchema(languages: readonly Lang[]) {
  return z.strictObject({
    arenas: z.array(z.strictObject({
      id: id<ArenaId>(),
      slides,
      title: localized(languages),
      description: localized(languages),
      sources: z.array(id<SourceId>('source')),
      /** Words that say why this arena is inferred; absent where the source names it. */
      inferred: localized(languages).optional(),
    })),
  });
}

/** `tensions.yaml`: pairs of poles between which the programme moves. */
export function tensionsSchema(languages: readonly Lang[]) {
  return z.strictObject({
    tensions: z.array(z.strictObject({
      id: id<string>(),
      slide,
      poles: z.tuple([localized(languages), localized(languages)]),
      notes: z.array(localized(languages)),
    })),
  });
}

/** `communities.yaml` and `partners.yaml`: who takes part. */
export function bodiesSchema<Key extends 'communities' | 'partners'>(key: Key, languages: readonly Lang[]) {
  return z.strictObject({
    [key]: z.array(z.strictObject({
      id: id<string>(),
      slides,
      name: localized(languages),
      /** The source's abbreviation and what it is read as; the source never expands it letter by letter. */
      abbreviation: localized(languages).optional(),
      note: localized(languages).optional(),
    })),
  }) as unknown as z.ZodType<Record<Key, Body[]>>;
}

/** A community or a partner. */
export interface Body {
  readonly id: string;
  readonly slides: readonly number[];
  readonly name: Readonly<Record<Lang, string>>;
  readonly abbreviation?: Readonly<Record<Lang, string>> | undefined;
  readonly note?: Readonly<Record<Lang, string>> | undefined;
}

export type GoalsFile = z.infer<ReturnType<typeof goalsSchema>>;
export type ArenasFile = z.infer<ReturnType<typeof arenasSchema>>;
export type TensionsFile = z.infer<ReturnType<typeof tensionsSchema>>;
