import { FIGURE_SHIFT, forwardOf, gapTextOf, startSideOf, TEXT_GAP, type ChartText } from '../chart-texts.ts';
import { AXIS_HEIGHT, type Geometry, type KindInput, type RowStyle } from '../layout.ts';
import type { SeriesMark } from '../series.ts';
import type { WaveStyle } from '../wave-style.ts';

/** From the line of one wave to that of the next, in px. */
const PITCH = 20;
/** Above and below a row between lines, and a row of a ranking, which needs no lines. */
const ROW_SPACE = 11;
const RANK_SPACE = 7;
/** Room at the 0 % end of the phone's axis for half a mark. */
const PHONE_INSET = 7;

/** How rows are laid out that have one line for each wave. */
export function lineStyleOf({ series, layout, voice, widthOf }: KindInput, inset = PHONE_INSET): RowStyle {
  const ranking = series.kind === 'ranked';
  return {
    heights: series.rows.map(() => series.waves.length * PITCH), above: layout === 'phone', inset,
    space: ranking ? RANK_SPACE : ROW_SPACE, ruled: !ranking, head: 0, foot: AXIS_HEIGHT, hasAxis: true,
    values: Math.ceil(widthOf(voice.percent(100), 700)),
  };
}

/** A mark with a percentage, where its line lies and how its wave looks. */
export interface Drawn {
  readonly mark: SeriesMark & { readonly kind: 'percent' };
  readonly y: number;
  readonly style: WaveStyle;
  /** Its wave is the last of the series. */
  readonly last: boolean;
}

/** The marks of a series that have a percentage, each on its line. */
export function drawnOf({ series }: KindInput, geometry: Geometry): Drawn[] {
  return series.rows.flatMap(({ marks }, row) => marks.flatMap((mark, place) => {
    if (mark.kind !== 'percent') return [];
    const style = series.waves[place]?.style;
    if (!style) throw new Error('Impossible: a mark without its wave');
    return [{ mark, style, y: lineOf(geometry, row, place), last: place === series.waves.length - 1 }];
  }));
}

/** The height of the line of a wave in a row. */
export function lineOf({ rows }: Geometry, row: number, place: number): number {
  const top = rows[row]?.top;
  if (top === undefined) throw new Error('Impossible: a row without its place');
  return top + (place + 0.5) * PITCH;
}

/** The figure of each mark; `at` says where it stands. */
export function valueTextsOf(drawn: readonly Drawn[], voice: KindInput['voice'], at: (one: Drawn) => Pick<ChartText, 'x' | 'align'>): ChartText[] {
  return drawn.map((one) => ({
    ...at(one), item: one.mark.item, wave: one.mark.wave, text: voice.percent(one.mark.percent), y: one.y + FIGURE_SHIFT, weight: one.last ? 700 : 400, colour: one.last ? 'var(--ink)' : 'var(--soft)',
  }));
}

/** What is said on each line that has no mark. */
export function gapTextsOf(input: KindInput, geometry: Geometry): ChartText[] {
  const { series, voice } = input;
  const zero = geometry.plot[0];
  const room = Math.max(geometry.width - zero, zero) - TEXT_GAP;
  return series.rows.flatMap(({ marks }, row) => marks.flatMap((mark, place): ChartText[] => (mark.kind === 'percent' ? [] : [{
    item: mark.item, wave: mark.wave, text: gapTextOf(mark, place, room, input), x: zero + forwardOf(voice) * TEXT_GAP, y: lineOf(geometry, row, place), align: startSideOf(voice), weight: 400, colour: 'var(--soft)',
  }])));
}
