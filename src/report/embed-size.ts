import type { TextMeasure } from '../fonts/measure.ts';
import { fillLines } from '../charts/wrap.ts';

/** A frame's width and the height that shows all of it, in px. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** Widths in px that a height is told for: a column of text, and a phone. */
export const FRAME_WIDTHS = { wide: 720, phone: 360 } as const;

/** A run of words that wraps. */
export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly line: number;
  readonly above: number;
}

/** A part of an embed, with its sizes as the styles of embeds have them, in px; `above` is the room before it. */
export type Piece =
  | TextPiece
  | { readonly kind: 'row'; readonly widths: readonly number[]; readonly gap: number; readonly line: number; readonly above: number }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly TextPiece[])[]; readonly widest: number; readonly gap: number; readonly rowGap: number; readonly above: number }
  | { readonly kind: 'drawing'; readonly wide: string; readonly phone: string; readonly above: number }
  | { readonly kind: 'box'; readonly height: number };

/** Room in px around the main part of an embed at each side, and the widest that it becomes. */
const PADDING = 16;
const MAX_WIDTH = 768;
/** A frame this wide inside shows the wide drawing. */
const WIDE_FROM = 600;
const PHONE_MAX = 416;
/** Browsers set lines a little differently; a frame that is too high by a line is better than one that scrolls. */
const SPARE = 1.06;
const STEP = 10;

/** The height in px that a frame of this width needs for `pieces`, rounded up. */
export function frameHeightOf(pieces: readonly Piece[], width: number, measure: TextMeasure): number {
  const room = Math.min(width, MAX_WIDTH) - 2 * PADDING;
  const height = pieces.reduce((sum, piece) => sum + heightIn(piece, room, measure), 2 * PADDING);
  return Math.ceil((height * SPARE) / STEP) * STEP;
}

function heightIn(piece: Piece, room: number, measure: TextMeasure): number {
  switch (piece.kind) {
    case 'text': return piece.above + piece.line * fillLines(piece.text, room, (text) => measure(text, piece)).length;
    case 'row': return piece.above + piece.line * rowsOf(piece.widths, piece.gap, room);
    case 'columns': return piece.above + columnsHeight(piece, room, measure);
    case 'drawing': return piece.above + (room >= WIDE_FROM ? scaled(piece.wide, room) : scaled(piece.phone, Math.min(room, PHONE_MAX)));
    case 'box': return piece.height;
  }
}

/** How many rows things of these widths take where they wrap. */
function rowsOf(widths: readonly number[], gap: number, room: number): number {
  let [rows, left] = [0, 0];
  for (const width of widths) {
    if (rows === 0 || width > left) [rows, left] = [rows + Math.max(1, Math.ceil(width / room)), room - (width % room) - gap];
    else left -= width + gap;
  }
  return rows;
}

/** The height of columns of words that stand side by side and wrap, each as wide as its words, up to a limit. */
function columnsHeight({ columns, widest, gap, rowGap }: Extract<Piece, { kind: 'columns' }>, room: number, measure: TextMeasure): number {
  const limit = Math.min(widest, room);
  let [height, row, left] = [0, 0, 0];
  for (const column of columns) {
    const width = Math.min(limit, Math.max(...column.map((one) => measure(one.text, one))));
    const own = column.reduce((sum, one) => sum + heightIn(one, limit, measure), 0);
    if (row > 0 && width <= left) [row, left] = [Math.max(row, own), left - width - gap];
    else [height, row, left] = [height + row + (row > 0 ? rowGap : 0), own, room - width - gap];
  }
  return height + row;
}

/** The height of a drawing that is as wide as there is room. */
function scaled(svg: string, room: number): number {
  const [, width, height] = /viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error('Impossible: a drawing without a size');
  return (Number(height) / Number(width)) * room;
}
