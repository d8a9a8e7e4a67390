import type { ChartText } from './chart-texts.ts';
import { TEXT_SIZE, TICKS, type Geometry, type WidthAt } from './layout.ts';

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

/** The lines between rows and the lines of the axis behind each row's marks, which stop where a text stands. */
export function gridOf(geometry: Geometry, texts: readonly ChartText[], widthOf: WidthAt): Hairline[] {
  const { width, zero, hundred, rows, separators } = geometry;
  const between = separators.map((y): Hairline => ({ x: 0, x2: width, y, y2: y, colour: 'var(--rule)' }));
  const behind = rows.flatMap(({ grid: [top, bottom] }) => TICKS.flatMap((tick): Hairline[] => {
    const x = zero + (hundred - zero) * tick / 100;
    const colour = tick === 0 ? 'var(--rule)' : 'var(--grid)';
    const inTheWay = texts.filter((text) => {
      const { left, right } = boxOf(text, widthOf);
      return left < x && x < right && text.y > top && text.y < bottom;
    });
    const stops = inTheWay.map(({ y }) => y).sort((a, b) => a - b);
    return stretchesOf(top, bottom, stops).map(([y, y2]) => ({ x, x2: x, y, y2, colour }));
  }));
  return [...between, ...behind];
}
