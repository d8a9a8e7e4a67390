/** Geometry of the ripple drawing: quarter arcs around the lower end corner of a square, in user units. */

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface RippleGeometry {
  readonly size: number;
  readonly centre: Point;
  readonly arcs: readonly { readonly path: string; readonly dot: Point }[];
}

const SIZE = 400;
const INNERMOST = 90;
const OUTERMOST = 380;

/** One quarter arc for each of `count` arenas, the innermost first, each with a dot where its label points. */
export function rippleOf(count: number): RippleGeometry {
  const centre = { x: SIZE - 10, y: SIZE - 10 };
  const arcs = Array.from({ length: count }, (_, index) => {
    const radius = count === 1 ? INNERMOST : INNERMOST + (OUTERMOST - INNERMOST) * index / (count - 1);
    const angle = Math.PI / 4;
    const dot = { x: round(centre.x - radius * Math.cos(angle)), y: round(centre.y - radius * Math.sin(angle)) };
    return { dot, path: `M${round(centre.x - radius)} ${centre.y}A${round(radius)} ${round(radius)} 0 0 1 ${centre.x} ${round(centre.y - radius)}` };
  });
  return { size: SIZE, centre, arcs };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
