import type { TopLevelSpec } from 'vega-lite';
import type { TextMeasure } from '../fonts/measure.ts';
import type { Voice } from '../i18n/voice.ts';
import type { SeriesKind } from '../parse/published-files.ts';
import type { Drawing } from './drawing.ts';
import { gridOf } from './grid.ts';
import { drawBars } from './kinds/bars.ts';
import { drawChange } from './kinds/change.ts';
import { drawDots } from './kinds/dots.ts';
import { drawMatrix } from './kinds/matrix.ts';
import { drawSingle } from './kinds/single.ts';
import { hairlineLayer, textLayer } from './layers.ts';
import { TEXT_SIZE, type ChartLayout, type KindInput } from './layout.ts';
import { hasIntervals } from './mark-words.ts';
import type { Series } from './series.ts';

/** Everything that decides how a series is drawn. */
export interface ChartInput {
  readonly series: Series;
  readonly layout: ChartLayout;
  readonly voice: Voice;
  readonly measure: TextMeasure;
}

/** A ranking is drawn as bars where no share has an interval, as marks on a line otherwise. */
const KINDS: Readonly<Record<SeriesKind, (input: KindInput) => Drawing>> = {
  waves: drawDots,
  bars: drawBars,
  ranked: (input) => (hasIntervals(input.series) ? drawDots(input) : drawBars(input)),
  change: drawChange,
  single: drawSingle,
  matrix: drawMatrix,
};

/** The Vega-Lite spec of a series, laid out to the pixel; colours are CSS variables, and values run in reading direction. */
export function buildSpec({ series, layout, voice, measure }: ChartInput): TopLevelSpec {
  const widthOf = (text: string, weight: number) => measure(text, { size: TEXT_SIZE, weight });
  const { geometry, axis, texts, layers } = KINDS[series.kind]({ series, layout, voice, widthOf });
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: geometry.width, height: geometry.height, padding: 0, autosize: 'none', background: 'transparent',
    config: { view: { stroke: null } },
    layer: [hairlineLayer(gridOf(geometry, axis, texts, widthOf)), ...layers, textLayer(texts)],
  };
}
