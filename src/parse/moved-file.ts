import { z } from 'zod';
import type { ChapterId, ChartId, FindingId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';
import { exactlyOne, id, localizedAtLeast, text } from './shapes.ts';

/** Where it stands what has become of addresses that were published. */
export const MOVED_FILE = 'data/moved.yaml';

/** What an address can belong to; `language` is everything in it, `anchor` a place in a page, `column` one of a CSV. */
export const MOVABLE = ['page', 'finding', 'chart', 'anchor', 'file', 'column', 'language'] as const;
export type Movable = (typeof MOVABLE)[number];

const what = {
  page: id<ChapterId>().optional(),
  finding: id<FindingId>().optional(),
  chart: id<ChartId>().optional(),
  /** `page#anchor`; for a finding `findings/<id>#anchor`. */
  anchor: text.optional(),
  /** Path below the site's base. */
  file: text.optional(),
  /** `path#column`. */
  column: text.optional(),
  language: text.optional(),
};

/** `moved.yaml`: what was published and is called otherwise now (`moved`), or is there no longer and why (`gone`). Written by hand; it holds for every language. */
export function movedSchema(languages: readonly Lang[]) {
  return z.strictObject({
    /** `to` is written like what moves: the id of a page, `page#anchor`, a path. */
    moved: z.array(z.strictObject({ ...what, to: text }).superRefine(exactlyOne(MOVABLE))).optional(),
    gone: z.array(z.strictObject({
      ...what,
      /** In each language; where a language is dropped, perhaps also in that one. */
      reason: localizedAtLeast(languages),
    }).superRefine(exactlyOne(MOVABLE)).superRefine(({ reason, language }, context) => {
      const keys = Object.keys(reason).filter((lang) => !languages.includes(lang) && lang !== language);
      if (keys.length > 0) context.addIssue({ code: 'unrecognized_keys', keys, path: ['reason'] });
    })).optional(),
  });
}

/** `moved.yaml` as checked. */
export type MovedFile = z.infer<ReturnType<typeof movedSchema>>;
