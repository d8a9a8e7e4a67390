import { MissingGlyph } from '../fonts/missing-glyph.ts';
import type { Lang, Language } from '../terms/language.ts';

/** Something that could not be drawn in a language, for want of a character in its fonts. */
export interface Undrawn<Id> {
  readonly id: Id;
  readonly lang: Lang;
  readonly codePoint: number;
}

/** Draws each of `entries` in every language; one whose fonts lack a character is told and does not stop the others. */
export async function drawEach<Entry extends { readonly id: string }>(languages: readonly Pick<Language, 'id'>[], entries: readonly Entry[], draw: (lang: Lang, entry: Entry) => Promise<unknown>): Promise<Undrawn<Entry['id']>[]> {
  const undrawn: Undrawn<Entry['id']>[] = [];
  for (const { id: lang } of languages) {
    for (const entry of entries) {
      await draw(lang, entry).catch((error: unknown) => {
        if (!(error instanceof MissingGlyph)) throw error;
        undrawn.push({ id: entry.id, lang, codePoint: error.codePoint });
      });
    }
  }
  return undrawn;
}
