import type { Series, SeriesMark, SeriesRow } from './series.ts';

/** A percentage and the row that it stands in. */
export interface Point {
  readonly row: SeriesRow;
  readonly mark: SeriesMark & { readonly kind: 'percent' };
}

/** The highest and the lowest percentages of a wave, and all rows that have them. */
export interface Extremes {
  readonly points: readonly Point[];
  readonly highest: readonly [Point, ...Point[]];
  readonly lowest: readonly [Point, ...Point[]];
  /** Some rows have no percentage in this wave, so that the extremes are those of the others only. */
  readonly partial: boolean;
}

/** The percentages of a wave of a series, by its place (−1: the last). */
export function pointsOf({ rows }: Series, place: number): Point[] {
  return rows.flatMap((row) => {
    const mark = row.marks.at(place);
    return mark?.kind === 'percent' ? [{ row, mark }] : [];
  });
}

/** The extremes of the last wave; undefined where it has no percentage. */
export function extremesOf(series: Series): Extremes | undefined {
  const points = pointsOf(series, -1);
  const percents = points.map(({ mark }) => mark.percent);
  const at = (value: number) => points.filter(({ mark }) => mark.percent === value);
  const [highest, ...alsoHighest] = at(Math.max(...percents));
  const [lowest, ...alsoLowest] = at(Math.min(...percents));
  if (!highest || !lowest) return undefined;
  return { points, highest: [highest, ...alsoHighest], lowest: [lowest, ...alsoLowest], partial: points.length < series.rows.length };
}
