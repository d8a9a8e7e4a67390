import { LINE, type ChartLayout, type KindInput } from '../layout.ts';
import { gapWords } from '../mark-words.ts';
import { wrapText } from '../wrap.ts';

/** Paper between two cells, in px. */
export const CELL_GAP = 3;

/** Least height of a cell; room above and below several lines in it, and beside them. */
const CELL_HEIGHT = 34;
const CELL_SPACE = 7;
const CELL_SIDE = 3;
/** Below the headings of the columns. */
const HEAD_GAP = 5;
/** Width that cells have at least, beside wordings as wide as they can be or below them. */
const ROOM: Readonly<Record<ChartLayout, number>> = { wide: 420, phone: 320 };
/** Width that a cell has at most beside the wordings. */
export const WIDEST = 116;

/** How the cells of a table are divided: all waves side by side, or in bands under each other where their words need more room. */
export interface CellPlan {
  readonly perBand: number;
  /** Lines of the heading of each wave, and the height of the headings. */
  readonly heads: readonly (readonly string[])[];
  readonly headHeight: number;
  /** Headings stand above each band, not once above all rows. */
  readonly banded: boolean;
  /** Lines in each cell, by row and wave. */
  readonly lines: readonly (readonly (readonly string[])[])[];
  /** Height of the cells of each row, and of a row with all its bands. */
  readonly cellHeights: readonly number[];
  readonly rowHeights: readonly number[];
}

/** Divides the cells so that no word is wider than its cell. */
export function planCells({ series, layout, voice, widthOf }: KindInput): CellPlan {
  const lineWidth = (text: string) => widthOf(text, 400);
  const texts = series.rows.map(({ marks }) => marks.map((mark) => (mark.kind === 'percent' ? voice.percent(mark.percent) : gapWords(mark, voice))));
  const labels = series.waves.map(({ shortLabel }) => shortLabel);
  const widestWord = Math.max(...[...labels, ...texts.flat()].flatMap((text) => text.split(' ')).map(lineWidth));
  const waves = series.waves.length;
  const fitting = Math.max(1, Math.min(waves, Math.floor(ROOM[layout] / (widestWord + CELL_GAP + 2 * CELL_SIDE))));
  // as many in each band as in the others, so that no band is left with one
  const perBand = Math.ceil(waves / Math.ceil(waves / fitting));
  const limit = Math.min(ROOM[layout] / perBand, layout === 'wide' ? WIDEST : Infinity) - CELL_GAP - 2 * CELL_SIDE;
  const wrapped = (text: string) => wrapText(text, limit, lineWidth);
  const heads = labels.map(wrapped);
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * LINE + HEAD_GAP;
  const banded = perBand < waves;
  const lines = texts.map((row) => row.map(wrapped));
  const cellHeights = lines.map((row) => Math.max(CELL_HEIGHT, ...row.map((cell) => (cell.length > 1 ? cell.length * LINE + 2 * CELL_SPACE : 0))));
  const bands = Math.ceil(waves / perBand);
  return {
    perBand, heads, headHeight, banded, lines, cellHeights,
    rowHeights: cellHeights.map((height) => bands * (height + (banded ? headHeight : 0)) + (bands - 1) * CELL_GAP),
  };
}
