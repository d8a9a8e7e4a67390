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

/** The lines between rows and the lines of the axis behind each row's marks, which stop where a text stands. */
export function gridOf(geometry: Geometry, texts: readonly ChartText[], widthOf: WidthAt): Hairline[] {
  const { width, zero, hundred, rows, separators } = geometry;
  const between = separators.map((y): Hairline => ({ x: 0, x2: width, y, y2: y, colour: 'var(--rule)' }));
  const behind = rows.flatMap(({ top, bottom, lines }) => {
    const pitch = (bottom - top) / lines.length;
    return TICKS.flatMap((tick) => {
      const x = zero + (hundred - zero) * tick / 100;
      const free = lines.filter((y) => !texts.some((one) => {
        if (Math.abs(one.y - y) >= TEXT_SIZE / 2) return false;
        const { left, right } = boxOf(one, widthOf);
        return left < x && x < right;
      }));
      const stretches: { x: number; x2: number; y: number; y2: number; colour: string }[] = [];
      for (const y of free) {
        const above = stretches.at(-1);
        if (above && Math.abs(above.y2 - (y - pitch / 2)) < 0.01) above.y2 = y + pitch / 2;
        else stretches.push({ x, x2: x, y: y - pitch / 2, y2: y + pitch / 2, colour: tick === 0 ? 'var(--rule)' : 'var(--grid)' });
      }
      return stretches;
    });
  });
  return [...between, ...behind];
}
