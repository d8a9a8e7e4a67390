import type { TextMeasure } from '../fonts/measure.ts';
import type { Voice } from '../i18n/voice.ts';
import type { ChartId } from '../terms/ids.ts';
import { describeChart } from './description.ts';
import { drawAnew, type KeptDrawing } from './kept-drawing.ts';
import { renderChart } from './render.ts';
import type { SeriesComparison } from './series-change.ts';
import type { Series } from './series.ts';

/** A chart in one language, ready for a page: its pictures, its words, and the series that its table and legend are made of. */
export interface RenderedChart {
  readonly series: Series;
  /** Sentences for the element whose id is `describedBy`. */
  readonly description: string;
  /** SVG text 720 px wide, and 320 px wide for where there is less than about 640 px of room. */
  readonly wide: string;
  readonly phone: string;
  /** Ids that the pictures refer to: of the chart's title, and of its description. */
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** The id in a page of the title or of the description of a chart. */
export function chartElementId(chart: ChartId, part: 'title' | 'description'): string {
  return `chart-${chart}-${part}`;
}

/** Renders a series in both layouts and describes it; `comparisons` are those of its battery, `kept` knows what was drawn before. */
export async function renderedChartOf(
  series: Series, comparisons: readonly SeriesComparison[], voice: Voice, measure: TextMeasure, kept: KeptDrawing = drawAnew,
): Promise<RenderedChart> {
  const ids = { labelledBy: chartElementId(series.chart, 'title'), describedBy: chartElementId(series.chart, 'description') };
  const input = { series, voice, measure, ...ids };
  return {
    ...ids, series, description: describeChart(series, comparisons, voice).join(' '),
    wide: await renderChart({ ...input, layout: 'wide' }, kept),
    phone: await renderChart({ ...input, layout: 'phone' }, kept),
  };
}
