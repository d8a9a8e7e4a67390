import type { Voice } from '../i18n/voice.ts';
import { howToReadOf } from './how-to-read.ts';
import type { RenderedChart } from './rendered-chart.ts';

/** The line below a chart's takeaway: what was asked, how it was measured and, of a battery, how the drawing is read. */
export function measureLineOf(chart: RenderedChart, voice: Voice): string {
  return [`${chart.title}.`, `${chart.measure}.`, ...(chart.kind === 'series' ? howToReadOf(chart.series, voice) : [])].join(' ');
}
