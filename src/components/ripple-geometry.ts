import type { Dir } from '../terms/language.ts';

/** Geometry of the ripple drawing, in user units: quarter arcs around the lower corner where lines of text begin. */

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface RippleGeometry {
  readonly width: number;
  readonly height: number;
  readonly centre: Point;
  /** One for each arena, the innermost first, with the middle of its label. */
  readonly arcs: readonly { readonly path: string; readonly label: Point }[];
}

const SIZE = 400;
const EDGE = 8;
const INNERMOST = 95;
const OUTERMOST = 384;
const DROP = 22;

/** Size of the labels that their widths are measured at, in user units. */
export const LABEL_SIZE = 18;

/** Labels wider than this stand on two lines. */
const WIDEST = 190;

/** A label on one line, or on the two lines that are most alike in width. */
export function labelLines(label: string, widthOf: (text: string) => number): string[] {
  const words = label.split(' ');
  if (widthOf(label) <= WIDEST || words.length < 2) return [label];
  const splits = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const widest = (lines: readonly string[]) => Math.max(...lines.map(widthOf));
  return splits.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best));
}

/** Arcs for arenas whose labels are `widths` wide, spreading out in reading direction; no label leaves the drawing. */
export function rippleOf(widths: readonly number[], dir: Dir): RippleGeometry {
  const count = widths.length;
  const y = SIZE - EDGE;
  const mirrored = (x: number) => round(dir === 'rtl' ? x : SIZE - x);
  const arcs = widths.map((width, index) => {
    const radius = count === 1 ? INNERMOST : INNERMOST + (OUTERMOST - INNERMOST) * index / (count - 1);
    const middle = radius * Math.SQRT1_2;
    const [foot, top] = [mirrored(y - radius), mirrored(y)];
    const path = `M${foot} ${y}A${round(radius)} ${round(radius)} 0 0 ${dir === 'rtl' ? 1 : 0} ${top} ${round(y - radius)}`;
    const inside = (x: number) => Math.min(Math.max(x, width / 2 + EDGE), SIZE - EDGE - width / 2);
    return { path, label: { x: round(inside(mirrored(y - middle))), y: round(y - middle) } };
  });
  return { width: SIZE, height: SIZE, centre: { x: mirrored(y - DROP / 2), y: y - DROP / 2 }, arcs };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
