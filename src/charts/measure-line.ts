import type { Voice } from '../i18n/voice.ts';
import { howToReadOf } from './how-to-read.ts';
import type { Series } from './series.ts';

/** The line below a chart's takeaway: what was asked, how it was measured, how the drawing is read. */
export function measureLineOf(series: Series, voice: Voice): string {
  return [`${series.title}.`, `${series.measure}.`, ...howToReadOf(series, voice)].join(' ');
}
