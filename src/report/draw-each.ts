import { MissingGlyph } from '../fonts/missing-glyph.ts';
import type { ChartEntry, Report } from '../model/report.ts';
import type { ChartId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';

/** A chart that could not be drawn in a language, for want of a character in its fonts. */
export interface Undrawn {
  readonly chart: ChartId;
  readonly lang: Lang;
  readonly codePoint: number;
}

/** Draws every chart in every language; a chart whose fonts lack a character is told and does not stop the others. */
export async function drawEach({ languages, charts }: Report, draw: (lang: Lang, entry: ChartEntry) => Promise<unknown>): Promise<Undrawn[]> {
  const undrawn: Undrawn[] = [];
  for (const { id: lang } of languages) {
    for (const entry of charts) {
      await draw(lang, entry).catch((error: unknown) => {
        if (!(error instanceof MissingGlyph)) throw error;
        undrawn.push({ chart: entry.id, lang, codePoint: error.codePoint });
      });
    }
  }
  return undrawn;
}
