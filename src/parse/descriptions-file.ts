import { z } from 'zod';
import { text } from './shapes.ts';

/** `descriptions/<lang>.yaml`: what each kind of file, and each key in it, is for. Below `shared` stand keys that mean the same in every file. */
export const descriptionsSchema = z.object({
  files: z.record(text, text),
  shared: z.record(text, text),
  /** Said of the wording in one language; `{language}` stands for its name. */
  language: text,
}).catchall(z.record(text, text));

/** The descriptions of one language. */
export type Descriptions = z.infer<typeof descriptionsSchema>;
