import type { Spec } from 'vega';
import type { TextMeasure } from '../fonts/measure.ts';
import type { Voice } from '../i18n/voice.ts';
import type { ChartId } from '../terms/ids.ts';
import { describeChart } from './description.ts';
import { drawAnew, type KeptDrawing } from './kept-drawing.ts';
import type { ChartLayout } from './layout.ts';
import { renderChart } from './render.ts';
import type { SeriesComparison } from './series-change.ts';
import type { Series } from './series.ts';
import type { ToldTable } from './specs/spec-table.ts';

interface Rendered {
  readonly chart: ChartId;
  readonly title: string;
  readonly measure: string;
  /** Sentences for the element whose id is `describedBy`. */
  readonly description: string;
  /** SVG text 720 px wide, and 320 px wide for where there is less than about 640 px of room. */
  readonly wide: string;
  readonly phone: string;
  /** Ids that the pictures refer to: of the chart's title, and of its description. */
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** A chart of a battery: table and legend are made of its series. */
export interface RenderedSeries extends Rendered {
  readonly kind: 'series';
  readonly series: Series;
}

/** A drawing of a specification as a Vega spec; what is drawn names the rows of the tables by their ids, see `rowIdOf`. */
export interface SpecScene {
  readonly spec: Spec;
  readonly tables: readonly ToldTable[];
}

/** A chart that a specification draws, with the rows that its marks show. */
export interface RenderedSpec extends Rendered {
  readonly kind: 'spec';
  readonly tables: readonly ToldTable[];
  /** What stands in the place of marks that a battery's rows lack, in words. */
  readonly gaps: readonly string[];
  /** What its interactive view draws at each width, and the tables whose rows are drawn there. */
  readonly live: Readonly<Record<ChartLayout, SpecScene>>;
  /** True where it has colours that do not change with the theme, so that it needs a light ground. */
  readonly ownColours: boolean;
}

/** A chart in one language, ready for a page: its pictures, its words, and what its table is made of. */
export type RenderedChart = RenderedSeries | RenderedSpec;

/** The id in a page of the title or of the description of a chart. */
export function chartElementId(chart: ChartId, part: 'title' | 'description'): string {
  return `chart-${chart}-${part}`;
}

/** Renders a series in both layouts and describes it; `comparisons` are those of its battery, `kept` knows what was drawn before. */
export async function renderedChartOf(
  series: Series, comparisons: readonly SeriesComparison[], voice: Voice, measure: TextMeasure, kept: KeptDrawing = drawAnew,
): Promise<RenderedSeries> {
  const ids = { labelledBy: chartElementId(series.chart, 'title'), describedBy: chartElementId(series.chart, 'description') };
  const input = { series, voice, measure, ...ids };
  return {
    ...ids, kind: 'series', chart: series.chart, title: series.title, measure: series.measure, series, description: describeChart(series, comparisons, voice).join(' '),
    wide: await renderChart({ ...input, layout: 'wide' }, kept),
    phone: await renderChart({ ...input, layout: 'phone' }, kept),
  };
}
