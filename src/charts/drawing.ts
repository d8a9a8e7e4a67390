import type { Axis } from './axis.ts';
import type { ChartText } from './chart-texts.ts';
import type { Layer } from './layers.ts';
import type { Geometry } from './layout.ts';

/** What a kind draws: its layers lie above the lines of the axis and below the texts. */
export interface Drawing {
  readonly geometry: Geometry;
  /** Left out where a kind has no axis. */
  readonly axis?: Axis;
  readonly texts: readonly ChartText[];
  readonly layers: readonly Layer[];
}
