/** A grid of dots, one for each of `count` people: full rows as one block, the rest as another, in px. */
export interface DotGrid {
  readonly width: number;
  readonly height: number;
  /** From the middle of one dot to that of the next. */
  readonly step: number;
  readonly radius: number;
  readonly blocks: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
}

const PER_ROW = 20;
const STEP = 12;
const RADIUS = 4;

/** The grid of `count` dots (0 or more), twenty to a row. */
export function dotGridOf(count: number): DotGrid {
  const [full, rest] = [Math.floor(count / PER_ROW), count % PER_ROW];
  const blocks = [{ x: 0, y: 0, width: PER_ROW * STEP, height: full * STEP }, { x: 0, y: full * STEP, width: rest * STEP, height: STEP }];
  return { width: PER_ROW * STEP, height: Math.ceil(count / PER_ROW) * STEP, step: STEP, radius: RADIUS, blocks: blocks.filter((one) => one.width > 0 && one.height > 0) };
}
