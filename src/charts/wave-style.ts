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

/** Share of its area at which a hollow mark, with its outline of 2 px, looks as large as a filled one. */
export const HOLLOW_SIZE = 0.72;

/** Waves that each have a colour of their own; with more, only the first and the last of a chart have one. */
const COLOURS = 4;
const ENDS = { first: 'var(--wave-1)', last: 'var(--wave-3)', between: 'var(--wave-rest)' } as const;

/** True where so many waves stand in a chart that only its first and last are in colour. */
export function isLong(waves: number): boolean {
  return waves > COLOURS;
}

/** The style of wave `place` (from 0, earliest first) of `places`; after six waves shapes begin again. */
export function waveStyleOf(place: number, places: number): WaveStyle {
  const look = SHAPES[place % SHAPES.length];
  if (!look || place >= places) throw new Error(`Impossible: no style for wave ${place + 1} of ${places}`);
  if (!isLong(places)) return { colour: `var(--wave-${place + 1})`, ...look };
  return { colour: place === 0 ? ENDS.first : place === places - 1 ? ENDS.last : ENDS.between, ...look };
}

/**
 * The styles of the waves of a chart, named by their places in the report, which has `reportWaves` waves. A wave looks the same in every chart
 * while the report has few; later it looks as its place in the chart says, so that the chart's own first and last wave stand out.
 */
export function stylesOf(places: readonly number[], reportWaves: number): WaveStyle[] {
  return places.map((place, at) => (isLong(reportWaves) ? waveStyleOf(at, places.length) : waveStyleOf(place, reportWaves)));
}

/** How the difference between two waves is marked: a circle in the colour of the later one. */
export function changeSignOf(waves: readonly { readonly style: WaveStyle }[]): WaveStyle {
  const colour = waves.at(-1)?.style.colour ?? ENDS.last;
  return { colour, shape: 'circle', size: 100 };
}

/** The outline of a wave's mark around the origin as SVG path data, for a legend beside the chart. */
export function markPathOf({ shape, size }: WaveStyle): string {
  const context = path();
  pathSymbols(shape).draw(context, size);
  return String(context).replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
