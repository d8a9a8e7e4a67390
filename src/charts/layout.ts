import type { Voice } from '../i18n/voice.ts';
import { partsOf } from './parts.ts';
import type { Series } from './series.ts';
import { wrapText } from './wrap.ts';

/** `wide` has the wordings in a column at the start side; `phone` has each wording above its marks. */
export type ChartLayout = 'wide' | 'phone';

/** Width in px at which each layout is drawn. */
export const WIDTHS: Readonly<Record<ChartLayout, number>> = { wide: 720, phone: 320 };

/** Size in px of all text in a chart. */
export const TEXT_SIZE = 14;

/** Height in px of a line of text. */
export const LINE = 20;

/** Room in px for the texts of an axis. */
export const AXIS_HEIGHT = 26;

const LABEL_LIMIT = 272;
const LABEL_GAP = 28;
/** Between a wording and the marks below it. */
const ABOVE_GAP = 5;
const VALUE_GAP = 14;
/** A part taller than this names its axis at the top as well. */
const TALL = 560;
/** Above headings that the picture begins with. */
const TOP = 4;
/** Under the heading of a part, and between two parts. */
const HEADING_GAP = 6;
const PART_GAP = 26;

/** Gives the width in px of a text of {@link TEXT_SIZE} at a weight. */
export type WidthAt = (text: string, weight: number) => number;

/** What every kind of chart is laid out from. */
export interface KindInput {
  readonly series: Series;
  readonly layout: ChartLayout;
  readonly voice: Voice;
  readonly widthOf: WidthAt;
}

/** How the rows of a kind are laid out; lengths in px. */
export interface RowStyle {
  /** Height of what is drawn in each row. */
  readonly heights: readonly number[];
  /** Each wording stands above its row, not beside it. */
  readonly above: boolean;
  /** Above and below each row. */
  readonly space: number;
  /** There are lines between the rows; without, the lines of the axis run through. */
  readonly ruled: boolean;
  /** Room before the first and after the last row of a part; an axis stands in the room after it. */
  readonly head: number;
  readonly foot: number;
  readonly hasAxis: boolean;
  /** Between the start side of the picture and where the axis begins, if no wordings stand there. */
  readonly inset: number;
  /** Width of the column of values at the end side, 0 where there is none. */
  readonly values: number;
}

export interface LayoutRow {
  readonly labels: readonly { readonly text: string; readonly y: number }[];
  /** Upper end of what is drawn in the row. */
  readonly top: number;
  /** Upper and lower end of the axis lines behind the marks. */
  readonly grid: readonly [number, number];
}

/** Some of the rows, with headings and an axis of their own. */
export interface LayoutPart {
  /** Where the chart has several parts: which rows are in this one, from 1, and the middle line of the words that say so. */
  readonly heading?: { readonly from: number; readonly to: number; readonly y: number };
  /** Upper end of the room before the first row. */
  readonly head: number;
  /** Middle lines of the axis texts. */
  readonly axes: readonly number[];
}

/** Where everything stands, in px from the upper left corner. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  /** The edge at which lines of that direction begin. */
  readonly startEdge: number;
  /** Start side and end side of what is drawn. */
  readonly plot: readonly [number, number];
  /** Right edge of the column of values; figures line up at their last digit in either direction. */
  readonly valueEdge: number;
  readonly rows: readonly LayoutRow[];
  readonly parts: readonly LayoutPart[];
  /** Heights of the lines between rows. */
  readonly separators: readonly number[];
}

/** Rows under each other from height `from` on, and the lines between them. */
function stackRows(wordings: readonly (readonly string[])[], heights: readonly number[], { above, space, ruled }: RowStyle, from: number) {
  const rows: LayoutRow[] = [];
  const separators: number[] = [];
  let y = from;
  for (const [at, lines] of wordings.entries()) {
    if (rows.length > 0 && ruled) separators.push(y);
    const drawn = heights[at] ?? 0;
    const label = lines.length * LINE;
    const inner = y + space;
    const height = above ? label + ABOVE_GAP + drawn : Math.max(label, drawn);
    const top = above ? inner + label + ABOVE_GAP : inner + (height - drawn) / 2;
    const labelTop = above ? inner : inner + (height - label) / 2;
    y = inner + height + space;
    rows.push({
      top, labels: lines.map((text, line) => ({ text, y: labelTop + (line + 0.5) * LINE })),
      grid: above ? [top, top + drawn] : ruled ? [inner, inner + height] : [inner - space, y],
    });
  }
  return { rows, separators, bottom: y };
}

/** One part from height `from` on. */
function layOutPart(wordings: readonly (readonly string[])[], heights: readonly number[], style: RowStyle, from: number) {
  const short = stackRows(wordings, heights, style, from + style.head);
  if (!style.hasAxis) return { ...short, axes: [] };
  const tall = short.bottom - from > TALL;
  const stacked = tall ? stackRows(wordings, heights, style, from + style.head + AXIS_HEIGHT) : short;
  return { ...stacked, axes: [...(tall ? [from + style.head + AXIS_HEIGHT / 2] : []), stacked.bottom + AXIS_HEIGHT / 2 - 3] };
}

/** Lays a series out in the direction of the voice, in parts where it has many rows. */
export function layOut({ series, layout, voice, widthOf }: KindInput, style: RowStyle): Geometry {
  const width = WIDTHS[layout];
  const wordings = series.rows.map(({ wording }) => wrapText(wording, style.above ? width : LABEL_LIMIT, (text) => widthOf(text, 400)));
  const labelColumn = style.above ? 0 : Math.ceil(Math.max(0, ...wordings.flat().map((line) => widthOf(line, 400))));
  const across = (x: number) => (voice.dir === 'rtl' ? width - x : x);
  const parts = partsOf(series.rows.length);
  const laid: LayoutPart[] = [];
  const rows: LayoutRow[] = [];
  const separators: number[] = [];
  let y = parts.length > 1 || style.head > 0 ? TOP : 0;
  for (const { from, to } of parts) {
    if (laid.length > 0) y += PART_GAP;
    const heading = parts.length > 1 ? { from, to, y: y + LINE / 2 } : undefined;
    if (heading) y += LINE + HEADING_GAP;
    const part = layOutPart(wordings.slice(from - 1, to), style.heights.slice(from - 1, to), style, y);
    laid.push({ ...(heading && { heading }), head: y, axes: part.axes });
    rows.push(...part.rows);
    separators.push(...part.separators);
    y = part.bottom + style.foot;
  }
  return {
    width, height: y, rows, separators, parts: laid, startEdge: across(0),
    plot: [across(style.above ? style.inset : labelColumn + LABEL_GAP), across(width - (style.values > 0 ? style.values + VALUE_GAP : 0))],
    valueEdge: voice.dir === 'rtl' ? style.values : width,
  };
}
