import { someFonts } from '../fonts/fonts.fixture.ts';
import { SERIES_KINDS, type SeriesKind } from '../parse/published-files.ts';
import { textOf, type Lang } from '../terms/language.ts';
import { AWKWARD, aSeries } from './awkward.fixture.ts';
import type { ChartLayout } from './layout.ts';
import { renderChart } from './render.ts';
import type { Sketch } from './series.fixture.ts';
import type { Series } from './series.ts';
import { aVoice } from './voice.fixture.ts';

const { measures } = await someFonts();
const drawn = new Map<string, Promise<string>>();

/** The measure of a language's text font. */
export const measureOf = (lang: Lang) => textOf(lang, measures);

/** A series as SVG, the same one drawn once. */
export function drawnSvg(series: Series, lang: Lang, layout: ChartLayout): Promise<string> {
  const key = JSON.stringify([series, lang, layout]);
  const known = drawn.get(key) ?? renderChart({ series, layout, voice: aVoice(lang), measure: measureOf(lang), labelledBy: 'title', describedBy: 'words' });
  drawn.set(key, known);
  return known;
}

export interface DrawnCase {
  readonly name: string;
  readonly kind: SeriesKind;
  readonly lang: 'he' | 'en';
  readonly dir: 'rtl' | 'ltr';
  readonly layout: ChartLayout;
  readonly sketch: Sketch;
  readonly series: Series;
  svg(): Promise<string>;
}

/** Every awkward battery in the given kinds, else in all, in both languages at both widths. */
export function drawnCases(kinds: readonly SeriesKind[] = SERIES_KINDS): DrawnCase[] {
  return kinds.flatMap((kind) => Object.entries(AWKWARD).flatMap(([name, sketch]) => (['he', 'en'] as const).flatMap((lang) => {
    const { series } = aSeries(sketch, kind, lang);
    return (['wide', 'phone'] as const).map((layout) => ({ name, kind, lang, dir: lang === 'he' ? 'rtl' as const : 'ltr' as const, layout, sketch, series, svg: () => drawnSvg(series, lang, layout) }));
  })));
}
