import type { TopLevelSpec } from 'vega-lite';
import type { TextMeasure } from '../fonts/measure.ts';
import type { Voice } from '../i18n/voice.ts';
import { chartTextsOf, type ChartText } from './chart-texts.ts';
import { gridOf } from './grid.ts';
import { layOut, TEXT_SIZE, type ChartLayout, type Geometry } from './layout.ts';
import type { Series } from './series.ts';

/** Everything that decides how a series is drawn. */
export interface ChartInput {
  readonly series: Series;
  readonly layout: ChartLayout;
  readonly voice: Voice;
  readonly measure: TextMeasure;
}

type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

const BAR_HEIGHT = 14;
const INTERVAL_WIDTH = 2;

/** Bars where no share has an interval, since an interval could not be seen on a bar; marks otherwise. */
function isBars(series: Series): boolean {
  return series.kind === 'ranked' && series.rows.every(({ marks }) => marks.every((mark) => mark.kind !== 'percent' || mark.interval === undefined));
}

/** The marks that are drawn, each with its wave's look and the height of its line. */
function drawnOf(series: Series, geometry: Geometry) {
  return series.rows.flatMap(({ marks }, row) => marks.flatMap((mark, place) => {
    if (mark.kind !== 'percent') return [];
    const y = geometry.rows[row]?.lines[place];
    const style = series.waves[place]?.style;
    if (y === undefined || !style) throw new Error('Impossible: a mark without its line');
    const { item, wave, percent, interval } = mark;
    return [{ item, wave, percent, interval, y, ...style }];
  }));
}

/** Positions that are px already. */
const px = (field: string) => ({ field, type: 'quantitative' as const, scale: null, axis: null });
/** Colours, shapes and sizes that are written in the rows already. */
const asWritten = (field: string) => ({ field, type: 'nominal' as const, scale: null, legend: null });

function textLayer(texts: readonly ChartText[]): Layer {
  return {
    data: { values: [...texts] },
    mark: { type: 'text', fontSize: TEXT_SIZE, baseline: 'middle', limit: 0, align: { expr: 'datum.align' }, fontWeight: { expr: 'datum.weight' } },
    encoding: { x: px('x'), y: px('y'), text: { field: 'text', type: 'nominal' }, color: asWritten('colour') },
  };
}

/** The Vega-Lite spec of a series, laid out to the pixel; colours are CSS variables, and 0 to 100 % runs in reading direction. */
export function buildSpec({ series, layout, voice, measure }: ChartInput): TopLevelSpec {
  const widthOf = (text: string, weight: number) => measure(text, { size: TEXT_SIZE, weight });
  const geometry = layOut(series, layout, voice, widthOf);
  const bars = isBars(series);
  const texts = chartTextsOf(series, geometry, bars, voice, widthOf);
  const drawn = drawnOf(series, geometry);
  const percentX = (field: string) => ({
    field, type: 'quantitative' as const, axis: null,
    scale: { domain: [0, 100], range: [geometry.zero, geometry.hundred], nice: false, zero: false },
  });

  const lines: Layer = {
    data: { values: gridOf(geometry, texts, widthOf) },
    mark: { type: 'rule', strokeWidth: 1 },
    encoding: { x: px('x'), x2: { field: 'x2' }, y: px('y'), y2: { field: 'y2' }, color: asWritten('colour') },
  };
  const intervals: Layer = {
    data: { values: drawn.flatMap(({ item, wave, interval, y, colour }) => (interval ? [{ item, wave, low: interval.low * 100, high: interval.high * 100, y, colour }] : [])) },
    mark: { type: 'rule', strokeWidth: INTERVAL_WIDTH },
    encoding: { x: percentX('low'), x2: { field: 'high' }, y: px('y'), color: asWritten('colour') },
  };
  const marks: Layer = {
    data: { values: drawn.map(({ interval: _, ...mark }) => mark) },
    mark: { type: 'point', filled: true, opacity: 1, strokeWidth: 0 },
    encoding: { x: percentX('percent'), y: px('y'), color: asWritten('colour'), shape: asWritten('shape'), size: { field: 'size', type: 'quantitative', scale: null, legend: null } },
  };
  const barMarks: Layer = {
    data: { values: drawn.map(({ item, wave, percent, y, colour }) => ({ item, wave, percent, colour, zero: 0, top: y - BAR_HEIGHT / 2, bottom: y + BAR_HEIGHT / 2 })) },
    mark: { type: 'rect' },
    encoding: { x: percentX('zero'), x2: { field: 'percent' }, y: px('top'), y2: { field: 'bottom' }, color: asWritten('colour') },
  };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: geometry.width, height: geometry.height, padding: 0, autosize: 'none', background: 'transparent',
    config: { view: { stroke: null } },
    layer: [lines, ...(bars ? [barMarks] : [intervals, marks]), textLayer(texts)],
  };
}
