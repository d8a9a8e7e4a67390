import { z } from 'zod';
import { text } from './shapes.ts';

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
});

export type Vocabulary = z.infer<typeof vocabularySchema>;
