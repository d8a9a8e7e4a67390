import type { TopLevelSpec } from 'vega-lite';
import type { Axis } from './axis.ts';
import { TEXT_SIZE } from './layout.ts';
import type { ChartText } from './chart-texts.ts';
import type { Hairline } from './grid.ts';
import { HOLLOW_SIZE } from './wave-style.ts';

export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** What a mark says of itself in the drawing, as `data-` attributes. */
export interface Told {
  readonly item: string;
  readonly wave?: string;
  readonly percent?: number;
  readonly points?: number;
}

/** Positions that are px already. */
const px = (field: string) => ({ field, type: 'quantitative' as const, scale: null, axis: null });
/** Colours, shapes and sizes that are written in the rows already. */
const asWritten = (field: string) => ({ field, type: 'nominal' as const, scale: null, legend: null });
const sized = { field: 'size', type: 'quantitative' as const, scale: null, legend: null };
/** Positions along an axis. */
const along = ({ domain, range }: Axis, field: string) => ({
  field, type: 'quantitative' as const, axis: null, scale: { domain: [...domain], range: [...range], nice: false, zero: false },
});

export function textLayer(texts: readonly ChartText[]): Layer {
  return {
    data: { values: [...texts] },
    mark: { type: 'text', fontSize: TEXT_SIZE, baseline: 'middle', limit: 0, align: { expr: 'datum.align' }, fontWeight: { expr: 'datum.weight' } },
    encoding: { x: px('x'), y: px('y'), text: { field: 'text', type: 'nominal' }, color: asWritten('colour') },
  };
}

export function hairlineLayer(lines: readonly Hairline[]): Layer {
  return {
    data: { values: [...lines] },
    mark: { type: 'rule', strokeWidth: 1 },
    encoding: { x: px('x'), x2: { field: 'x2' }, y: px('y'), y2: { field: 'y2' }, color: asWritten('colour') },
  };
}

/** A line along the axis from `low` to `high`. */
export interface Span extends Partial<Pick<Told, 'item' | 'wave'>> {
  readonly low: number;
  readonly high: number;
  readonly y: number;
  readonly colour: string;
}

export function spanLayer(axis: Axis, spans: readonly Span[], strokeWidth: number): Layer {
  return {
    data: { values: [...spans] },
    mark: { type: 'rule', strokeWidth },
    encoding: { x: along(axis, 'low'), x2: { field: 'high' }, y: px('y'), color: asWritten('colour') },
  };
}

/** A mark at a value of an axis, or at a place in px where there is no axis. */
export interface Point {
  readonly at: number;
  readonly y: number;
  readonly colour: string;
  readonly shape: string;
  readonly size: number;
  readonly hollow: boolean;
  /** It says whose the mark beside it is, and tells no value of its own. */
  readonly sign?: boolean;
}

/** Stroke of a hollow mark. */
const OUTLINE = 2;

/** Marks, filled or hollow; without an axis, at places in px. */
export function pointLayers(axis: Axis | undefined, points: readonly (Point & Partial<Told>)[]): Layer[] {
  const x = axis ? along(axis, 'at') : px('at');
  const hollow = points.filter((point) => point.hollow).map(({ hollow: _, ...point }) => ({ ...point, size: point.size * HOLLOW_SIZE }));
  const filled = points.filter((point) => !point.hollow).map(({ hollow: _, ...point }) => point);
  const places = { x, y: px('y'), shape: asWritten('shape'), size: sized };
  return [
    ...(filled.length === 0 ? [] : [{
      data: { values: filled }, mark: { type: 'point' as const, filled: true, opacity: 1, strokeWidth: 0 },
      encoding: { ...places, color: asWritten('colour') },
    }]),
    ...(hollow.length === 0 ? [] : [{
      data: { values: hollow }, mark: { type: 'point' as const, opacity: 1, strokeWidth: OUTLINE, fill: 'var(--paper)' },
      encoding: { ...places, stroke: asWritten('colour') },
    }]),
  ];
}

/** A bar along the axis from 0 to `percent`, or a cell of a table; `top` and `bottom` in px. */
export interface Bar extends Told {
  readonly percent: number;
  readonly top: number;
  readonly bottom: number;
  readonly colour: string;
}

export function barLayer(axis: Axis, bars: readonly Bar[]): Layer {
  return {
    data: { values: bars.map((bar) => ({ ...bar, zero: 0 })) },
    mark: { type: 'rect' },
    encoding: { x: along(axis, 'zero'), x2: { field: 'percent' }, y: px('top'), y2: { field: 'bottom' }, color: asWritten('colour') },
  };
}

/** A box in px with an outline of 1 px inside it; without a `fill` the outline is dashed. */
export interface CellBox extends Told {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fill?: string;
  readonly edge: string;
}

const CELL_DASH = [4, 3];

/** Boxes that are all filled, or all not. */
export function cellLayer(cells: readonly CellBox[]): Layer {
  const at = { x: px('left'), x2: { field: 'right' }, y: px('top'), y2: { field: 'bottom' }, stroke: asWritten('edge') };
  const values = cells.map((cell) => ({ ...cell, left: cell.left + 0.5, right: cell.right - 0.5, top: cell.top + 0.5, bottom: cell.bottom - 0.5 }));
  return cells.some(({ fill }) => fill !== undefined)
    ? { data: { values }, mark: { type: 'rect', strokeWidth: 1 }, encoding: { ...at, fill: asWritten('fill') } }
    : { data: { values }, mark: { type: 'rect', fill: 'none', strokeWidth: 1, strokeDash: CELL_DASH }, encoding: at };
}
