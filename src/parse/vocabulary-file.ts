import { z } from 'zod';
import { CLAIM_KINDS } from './published-files.ts';
import { text } from './shapes.ts';

type Wordable = Exclude<(typeof CLAIM_KINDS)[number], 'count-of-items' | 'stated-by-source'>;

/** Kinds of claim whose words a vocabulary lists: a count says what its `holds` says, the words of the source are its own. */
export const WORDABLE = CLAIM_KINDS.filter((kind): kind is Wordable => kind !== 'count-of-items' && kind !== 'stated-by-source');

/** `vocabulary/<lang>.yaml`: the words by which a language states figures. */
export const vocabularySchema = z.strictObject({
  figures: z.strictObject({
    /** Words that state a share by themselves, such as "half". */
    shares: z.array(text),
    /** Number words that state a count where a word for respondents follows. */
    numbers: z.array(text),
    /** Words for respondents. */
    respondents: z.array(text),
    /** A number right after one of these words is not a figure: slides, names of standards. */
    exempt: z.array(text),
    /** Letters that a language joins to the front of a word. */
    prefixes: z.array(text),
  }),
  /** The words that fit each kind of claim, `…` for a few others between them; `never` are words that fit none. */
  claims: z.strictObject({
    ...(Object.fromEntries(WORDABLE.map((kind) => [kind, z.array(text).optional()])) as Record<Wordable, z.ZodOptional<z.ZodArray<typeof text>>>),
    /** Items of a battery whose figures are the same in two waves. */
    equal: z.array(text).optional(),
    never: z.array(text).optional(),
    /** Words by which a sentence says that a difference may be chance. */
    hedges: z.array(text).optional(),
  }).optional(),
});

/** What words can say of figures: a kind of claim, that items are equal, or what may never be said. */
export type Saying = Wordable | 'equal' | 'never';
/** The words of one language for each of them. */
export type ClaimWords = Readonly<Partial<Record<Saying, readonly string[]>>>;

export type Vocabulary = z.infer<typeof vocabularySchema>;
