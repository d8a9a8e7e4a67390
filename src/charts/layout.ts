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

/** Rows under each other from height `from` on, and the lines between them. */
function stackRows(series: Series, wordings: readonly (readonly string[])[], layout: ChartLayout, from: number) {
  const phone = layout === 'phone';
  const ranking = series.kind === 'ranked' && series.waves.length === 1;
  const space = ranking ? RANK_SPACE : ROW_SPACE;
  const marks = series.waves.length * MARK_PITCH;
  const rows: LayoutRow[] = [];
  const separators: number[] = [];
  let y = from;
  for (const lines of wordings) {
    if (rows.length > 0 && !ranking) separators.push(y);
    const label = lines.length * LABEL_LINE;
    const inner = y + space;
    const height = phone ? label + PHONE_GAP + marks : Math.max(label, marks);
    const top = phone ? inner + label + PHONE_GAP : inner + (height - marks) / 2;
    const labelTop = phone ? inner : inner + (height - label) / 2;
    y = inner + height + space;
    rows.push({
      labels: lines.map((text, line) => ({ text, y: labelTop + (line + 0.5) * LABEL_LINE })),
      grid: phone ? [top, top + marks] : ranking ? [inner - space, y] : [inner, inner + height],
      lines: series.waves.map((_, line) => top + (line + 0.5) * MARK_PITCH),
    });
  }
  return { rows, separators, bottom: y };
}

/** Lays a series out in the direction of the voice. */
export function layOut(series: Series, layout: ChartLayout, voice: Voice, widthOf: WidthAt): Geometry {
  const width = WIDTHS[layout];
  const limit = layout === 'phone' ? width : LABEL_LIMIT;
  const wordings = series.rows.map(({ wording }) => wrapText(wording, limit, (text) => widthOf(text, 400)));
  const labelColumn = Math.ceil(Math.max(0, ...wordings.flat().map((line) => widthOf(line, 400))));
  const valueColumn = Math.ceil(widthOf(voice.percent(100), 700));
  const across = (x: number) => (voice.dir === 'rtl' ? width - x : x);
  const short = stackRows(series, wordings, layout, 0);
  const tall = short.bottom > TALL;
  const { rows, separators, bottom } = tall ? stackRows(series, wordings, layout, AXIS_HEIGHT) : short;
  return {
    width, height: bottom + AXIS_HEIGHT, rows, separators,
    startEdge: across(0),
    zero: across(layout === 'phone' ? PHONE_INSET : labelColumn + LABEL_GAP),
    hundred: across(width - valueColumn - VALUE_GAP),
    valueEdge: voice.dir === 'rtl' ? valueColumn : width,
    axes: [...(tall ? [AXIS_HEIGHT / 2] : []), bottom + AXIS_HEIGHT / 2 - 3],
  };
}
