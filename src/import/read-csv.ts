import { parse, CsvError } from 'csv-parse/sync';
import { DELIMITERS, type DelimiterName, type Encoding } from '../parse/import-map-file.ts';
import { detectEncoding } from './detect-encoding.ts';
import { plainText } from './plain-text.ts';
import { Unreadable, type Grid, type SurveyRow, type Told } from './survey.ts';
import { phrase } from '../terms/phrase.ts';

/** How a map says a text file is to be read; what it leaves out is found out and told. */
export interface TextFile {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: DelimiterName | undefined;
}

/** Rows of a text file whose cells stand between delimiters. Refuses a file whose rows have different numbers of cells. */
export function readCsv(bytes: Uint8Array, { encoding, delimiter }: TextFile): Grid {
  const used = encoding ?? detectEncoding(bytes);
  const decoded = textOf(bytes, used);
  // Excel writes this line above the headings for itself.
  const named = /^sep=([,;|\t])\n/.exec(decoded)?.[1];
  const text = named === undefined ? decoded : decoded.replace(/^sep=./, '');
  const sign = delimiter === undefined ? named ?? detectDelimiter(text) : DELIMITERS[delimiter];
  const rows = rowsOf(text, sign).map(({ record, info }): SurveyRow => ({
    line: info.lines - record.join('').split('\n').length + 1,
    cells: record.map((cell) => {
      const plain = plainText(cell);
      return plain === '' ? undefined : { text: plain };
    }),
  }));
  const told: Told[] = [
    ...(encoding === undefined ? [{ what: 'encoding', value: used } as const] : []),
    ...(delimiter === undefined ? [{ what: 'delimiter', value: sign === '\t' ? 'tab' : sign } as const] : []),
  ];
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined)), told };
}

function textOf(bytes: Uint8Array, encoding: Encoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  } catch {
    throw new Unreadable(phrase('not-in-encoding', { encoding }), phrase('write-encoding-or-export'));
  }
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function rowsOf(text: string, delimiter: string): CsvRecord[] {
  // Where the last whole row ends: a quotation that is never closed is only seen at the end of the file.
  let end = 0;
  const on_record = (one: CsvRecord) => {
    end = one.info.lines;
    return one;
  };
  try {
    // A quotation mark inside a cell is a letter of Hebrew abbreviations; only one at the start of a cell opens a quotation.
    return parse(text, { delimiter, info: true, skip_empty_lines: true, relax_quotes: true, on_record: on_record as never }) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser's own message shows cells.
    const line = Number((error as unknown as Record<string, unknown>)['lines'] ?? 1);
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') throw new Unreadable(phrase('survey-open-quote'), phrase('look-at-row'), end + 1);
    if (error.code.includes('RECORD')) throw new Unreadable(phrase('row-of-other-width'), phrase('compare-delimiter'), line);
    throw new Unreadable(phrase('no-delimited-line'), phrase('export-as-csv'), line);
  }
}

/** The delimiter that gives every row the same number of cells, the most where several do. */
function detectDelimiter(text: string): string {
  let best: { sign: string; cells: number } | undefined;
  for (const sign of Object.values(DELIMITERS)) {
    const cells = cellsOf(text, sign);
    if (cells > (best?.cells ?? 1)) best = { sign, cells };
  }
  if (best) return best.sign;
  // One column, or rows that differ: reading it with commas says where.
  return Object.values(DELIMITERS).map((sign) => ({ sign, count: (text.split('\n')[0] ?? '').split(sign).length })).sort((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

function cellsOf(text: string, sign: string): number {
  try {
    return rowsOf(text, sign)[0]?.record.length ?? 0;
  } catch {
    return 0;
  }
}
