import type { Voice } from '../i18n/voice.ts';
import type { Series } from './series.ts';
import { wrapText } from './wrap.ts';

/** `wide` has the wordings in a column at the start side; `phone` has each wording above its marks. */
export type ChartLayout = 'wide' | 'phone';

/** Width in px at which each layout is drawn. */
export const WIDTHS: Readonly<Record<ChartLayout, number>> = { wide: 720, phone: 320 };

/** Size in px of all text in a chart. */
export const TEXT_SIZE = 14;

/** Percentages named on the axis. */
export const TICKS = [0, 25, 50, 75, 100] as const;

const LABEL_LINE = 20;
const LABEL_LIMIT = 272;
const LABEL_GAP = 28;
const MARK_PITCH = 20;
/** Above and below a row of its own, between lines; and above and below a row of a ranking, which needs no lines. */
const ROW_SPACE = 11;
const RANK_SPACE = 7;
/** Between a wording and its marks on the phone. */
const PHONE_GAP = 5;
/** Room at the 0 % end of the phone's axis for half a mark. */
const PHONE_INSET = 7;
const VALUE_GAP = 14;
const AXIS_HEIGHT = 26;
/** A chart taller than this names its axis at the top as well. */
const TALL = 560;

export interface LayoutRow {
  readonly labels: readonly { readonly text: string; readonly y: number }[];
  /** Upper and lower edge of the marks. */
  readonly top: number;
  readonly bottom: number;
  /** Upper and lower end of the axis lines behind the marks. */
  readonly grid: readonly [number, number];
  /** Height of each mark's line, in the order of the row's marks. */
  readonly lines: readonly number[];
}

/** Where everything stands, in px from the upper left corner. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  /** The edge at which lines of that direction begin. */
  readonly startEdge: number;
  readonly zero: number;
  readonly hundred: number;
  /** Right edge of the column of values; figures line up at their last digit in either direction. */
  readonly valueEdge: number;
  readonly rows: readonly LayoutRow[];
  /** Heights of the lines between rows. */
  readonly separators: readonly number[];
  /** Middle lines of the axis texts. */
  readonly axes: readonly number[];
}

/** Gives the width in px of a text of {@link TEXT_SIZE} at a weight. */
export type WidthAt = (text: string, weight: number) => number;

/** Lays a series out; the direction is that of the voice. */
export function layOut(series: Series, layout: ChartLayout, voice: Voice, widthOf: WidthAt): Geometry {
  const width = WIDTHS[layout];
  const phone = layout === 'phone';
  const wrapped = series.rows.map(({ wording }) => wrapText(wording, phone ? width : LABEL_LIMIT, (text) => widthOf(text, 400)));
  const widest = (texts: readonly string[], weight: number) => Math.ceil(Math.max(0, ...texts.map((text) => widthOf(text, weight))));
  const valueColumn = widest(values, 700);
  const plotStart = phone ? PHONE_INSET : widest(wrapped.flat(), 400) + LABEL_GAP;
  const plotEnd = width - valueColumn - VALUE_GAP;
  const ranking = series.kind === 'ranked' && series.waves.length === 1;
  const space = ranking ? RANK_SPACE : ROW_SPACE;
  const across = (x: number) => (dir === 'rtl' ? width - x : x);

  const tallAxis = series.rows.length > 1
    && wrapped.reduce((sum, lines) => sum + (phone ? lines.length * LABEL_LINE : 0) + series.waves.length * MARK_PITCH + 2 * space, 0) > TALL;
  const rows: LayoutRow[] = [];
  const separators: number[] = [];
  let y = tallAxis ? AXIS_HEIGHT : 0;
  wrapped.forEach((lines, place) => {
    if (place > 0 && !ranking) separators.push(y);
    const marks = series.waves.length * MARK_PITCH;
    const label = lines.length * LABEL_LINE;
    const inner = y + space;
    const height = phone ? label + PHONE_GAP + marks : Math.max(label, marks);
    const top = phone ? inner + label + PHONE_GAP : inner + (height - marks) / 2;
    const labelTop = phone ? inner : inner + (height - label) / 2;
    rows.push({
      labels: lines.map((text, line) => ({ text, y: labelTop + (line + 0.5) * LABEL_LINE })),
      top, bottom: top + marks,
      grid: phone ? [top, top + marks] : ranking ? [y, inner + height + space] : [inner, inner + height],
      lines: series.waves.map((_, line) => top + (line + 0.5) * MARK_PITCH),
    });
    y = inner + height + space;
  });
  return {
    width, height: y + AXIS_HEIGHT, startEdge: across(0), zero: across(plotStart), hundred: across(plotEnd),
    valueEdge: dir === 'rtl' ? valueColumn : width, rows, separators,
    axes: [...(tallAxis ? [AXIS_HEIGHT / 2] : []), y + AXIS_HEIGHT / 2 - 3],
  };
}
