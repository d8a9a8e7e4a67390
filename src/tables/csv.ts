/** A table for machines: every row has a cell for each column; a number is data, a text is words or an id, nothing is a value that is missing. */
export interface PlainTable {
  /** Tells tables of one chart apart. */
  readonly title?: string | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

const BYTE_ORDER_MARK = '\uFEFF';
const WORD_JOINER = '\u2060';

/** Characters with which spreadsheet programs begin a formula, in both widths, and the controls that they skip before it. */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A text that a spreadsheet program would take for a formula is preceded by U+2060, which shows nothing, is no space that an import trims, and no apostrophe that stays in the cell. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `${WORD_JOINER}${text}` : text;
}

function cellText(cell: string | number | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The table as CSV by RFC 4180 with a line of column names, lines ended by CRLF, as UTF-8 with a byte order mark so that spreadsheet programs
 * read its letters. Numbers are plain, and no text begins a formula: see `harmless`.
 */
export function formatCsv(table: PlainTable): string {
  return `${BYTE_ORDER_MARK}${formatPlainCsv(table)}`;
}

/** The same without the byte order mark, for programs that take it for a part of the first column's name. */
export function formatPlainCsv({ columns, rows }: PlainTable): string {
  const uneven = rows.find((row) => row.length !== columns.length);
  if (uneven) throw new Error(`Impossible: a row of ${uneven.length} cells under ${columns.length} columns`);
  return [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}
