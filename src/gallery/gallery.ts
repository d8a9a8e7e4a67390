import type { RenderedChart } from '../charts/rendered-chart.ts';
import type { ChartEntry, Report } from '../model/report.ts';
import type { Language } from '../terms/language.ts';

/** A chart of the gallery in one language. */
export interface GalleryChart {
  /** What its place in the page is called: kind, case, language. */
  readonly id: string;
  readonly language: Language;
  /** Why it could not be drawn: no font of the language has a character of it. */
  readonly undrawn?: string;
  /** The chart, and the report that it is one of. */
  readonly shown?: { readonly report: Report; readonly chart: ChartEntry; readonly drawn: RenderedChart };
}

/** Charts of one kind over data that are hard to draw, each case in every language. */
export interface GalleryKind {
  readonly kind: ChartEntry['kind'];
  readonly cases: readonly { readonly name: string; readonly id: string; readonly charts: readonly GalleryChart[] }[];
}

export type Gallery = readonly GalleryKind[];

const KEY = Symbol.for('adva.gallery');
const holder = globalThis as { [KEY]?: () => Promise<Gallery> };

/** Hands the gallery to its page, which is loaded apart as all pages are; it is drawn when it is asked for. */
export function provideGallery(gallery: () => Promise<Gallery>): void {
  holder[KEY] = gallery;
}

/** The gallery of the report that is shown. */
export function currentGallery(): Promise<Gallery> {
  const gallery = holder[KEY];
  if (!gallery) throw new Error('Impossible: the gallery is asked for outside of npm run dev.');
  return gallery();
}
