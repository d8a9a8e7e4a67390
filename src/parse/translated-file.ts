import { z } from 'zod';
import type { Lang } from '../terms/language.ts';
import { expecting, text } from './shapes.ts';

/** Where a language keeps which words of the original its words were last confirmed to translate. */
export function translatedFile(lang: Lang): string {
  return `content/${lang}/translated.yaml`;
}

const hash = z.string().regex(/^[0-9a-z]{12}$/, expecting('a-hash', { command: 'npm run translated' }));

/** `content/<lang>/translated.yaml`: by file and passage, the hash of the original and that of its translation. Written by `npm run translated`. */
export const translatedSchema = z.record(text, z.record(text, z.tuple([hash, hash])));

/** `translated.yaml` as checked. */
export type TranslatedFile = z.infer<typeof translatedSchema>;
