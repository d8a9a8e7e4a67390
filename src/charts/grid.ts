import type { ChartText } from './chart-texts.ts';
import { placeOn, type Axis } from './axis.ts';
import { TEXT_SIZE, type Geometry, type WidthAt } from './layout.ts';

/** A hairline from one point to another. */
export interface Hairline {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly colour: string;
}

/** Room that a text keeps free of lines around itself. */
const CLEAR = 3;

function boxOf({ text, x, align, weight }: ChartText, widthOf: WidthAt): { left: number; right: number } {
  const width = widthOf(text, weight);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left: left - CLEAR, right: left + width + CLEAR };
}

/** What is left from `top` to `bottom` once a line of text is kept free around each of `stops`. */
function stretchesOf(top: number, bottom: number, stops: readonly number[]): [number, number][] {
  const room = TEXT_SIZE / 2 + CLEAR;
  const edges = [top, ...stops.flatMap((y) => [y - room, y + room]), bottom];
  return edges.flatMap((edge, place): [number, number][] => {
    const next = edges[place + 1];
    return place % 2 === 0 && next !== undefined && next - edge > 1 ? [[edge, next]] : [];
  });
}

/** Above the middle of the texts of an axis: where the short lines begin and end that lead to them. */
const LEAD = [13, 8] as const;

/** The lines between rows, the lines of the axis behind each row's marks, which stop where a text stands, and those that lead to the axis's own texts. */
export function gridOf({ width, rows, parts, separators }: Geometry, axis: Axis | undefined, texts: readonly ChartText[], widthOf: WidthAt): Hairline[] {
  const between = separators.map((y): Hairline => ({ x: 0, x2: width, y, y2: y, colour: 'var(--rule)' }));
  const ticks = (axis?.ticks ?? []).map(({ value }) => ({ x: axis ? placeOn(axis, value) : 0, colour: value === 0 && axis ? axis.zero : 'var(--grid)' }));
  const behind = rows.flatMap(({ grid: [top, bottom] }) => ticks.flatMap(({ x, colour }): Hairline[] => {
    const inTheWay = texts.filter((text) => {
      const { left, right } = boxOf(text, widthOf);
      return left < x && x < right && text.y > top && text.y < bottom;
    });
    const stops = inTheWay.map(({ y }) => y).sort((a, b) => a - b);
    return stretchesOf(top, bottom, stops).map(([y, y2]) => ({ x, x2: x, y, y2, colour }));
  }));
  const leading = parts.flatMap(({ axes }) => axes.slice(-1)).flatMap((y) => ticks.map(({ x, colour }): Hairline => ({ x, x2: x, y: y - LEAD[0], y2: y - LEAD[1], colour })));
  return [...between, ...behind, ...leading];
}
