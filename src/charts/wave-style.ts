import { path, pathSymbols } from 'vega';

/** How the marks of a wave look everywhere in a report: colour for most readers, shape for everyone. */
export interface WaveStyle {
  /** A CSS variable: `var(--wave-1)` is the earliest wave. */
  readonly colour: string;
  readonly shape: string;
  /** Area of the box around the mark, in square px; chosen so that all shapes look equally heavy. */
  readonly size: number;
}

const SHAPES = [
  { shape: 'circle', size: 100 },
  { shape: 'square', size: 81 },
  { shape: 'diamond', size: 156 },
  { shape: 'triangle-up', size: 132 },
  { shape: 'triangle-down', size: 132 },
  { shape: 'cross', size: 132 },
] as const;

/** Colours that a page defines where a report has more than three waves. */
const COLOURS = 4;

/** The style of wave `place` (from 0, earliest first) of `places`; with more waves than colours, neighbours share one, and shapes begin again. */
export function waveStyleOf(place: number, places: number): WaveStyle {
  const look = SHAPES[place % SHAPES.length];
  if (!look || place >= places) throw new Error(`Impossible: no style for wave ${place + 1} of ${places}`);
  const colour = places <= COLOURS ? place : Math.round(place * (COLOURS - 1) / (places - 1));
  return { colour: `var(--wave-${colour + 1})`, ...look };
}

/** The outline of a wave's mark around the origin as SVG path data, for a legend beside the chart. */
export function markPathOf({ shape, size }: WaveStyle): string {
  const context = path();
  pathSymbols(shape).draw(context, size);
  return String(context).replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
