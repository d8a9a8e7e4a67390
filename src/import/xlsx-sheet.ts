import { plainText } from './plain-text.ts';
import { indexOfLetter, Unreadable, type Cell, type SurveyRow } from './survey.ts';
import { readXml } from './xlsx-parts.ts';
import { phrase } from '../terms/phrase.ts';

/** The rows of a sheet that are not empty, and how many of them are hidden. */
export interface SheetRows {
  readonly rows: readonly SurveyRow[];
  readonly hidden: number;
  /** Rows with merged cells. */
  readonly merged: ReadonlySet<number>;
}

interface Range {
  readonly from: readonly [row: number, column: number];
  readonly to: readonly [row: number, column: number];
}

/** The widest a sheet can be. */
const WIDEST = 16_384;

/** Reads a sheet; `strings` are the texts that its cells name by number. */
export function readSheet(xml: string, strings: readonly string[]): SheetRows {
  const cells = new Map<number, Map<number, Cell>>();
  const merged: Range[] = [];
  const hidden = new Set<number>();
  let [row, column, type, written, isFormula, aside] = [0, -1, 'n', '', false, 0];
  let inValue = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        [row, column] = [Number(attributes['r'] ?? row + 1), -1];
        if (attributes['hidden'] === '1' || attributes['hidden'] === 'true') hidden.add(row);
      } else if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : positionOf(attributes['r'])[1];
        [type, written, isFormula] = [attributes['t'] ?? 'n', '', false];
      } else if (name === 'f') isFormula = true;
      else if (name === 'rPh') aside += 1;
      else if (name === 'v' || name === 't') inValue = aside === 0;
      else if (name === 'mergeCell') merged.push(rangeOf(attributes['ref'] ?? ''));
    },
    text: (text) => {
      if (inValue) written += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') aside -= 1;
      if (name !== 'c') return;
      if (isFormula && written === '' && type !== 'str') throw new Unreadable(phrase('formula-without-result'), phrase('let-it-calculate'), row);
      const text = plainText(textOf(type, written, strings));
      if (text !== '') cells.set(row, (cells.get(row) ?? new Map<number, Cell>()).set(column, { text }));
    },
  });
  for (const range of merged) spread(range, cells);
  const width = Math.max(0, ...[...cells.values()].map((one) => Math.max(...one.keys()) + 1));
  const rows = [...cells].sort(([a], [b]) => a - b).map(([line, one]): SurveyRow => ({ line, cells: Array.from({ length: width }, (_, at) => one.get(at)) }));
  const isMerged = (line: number) => merged.some(({ from, to }) => line >= from[0] && line <= to[0]);
  return { rows, hidden: rows.filter(({ line }) => hidden.has(line)).length, merged: new Set(rows.map(({ line }) => line).filter(isMerged)) };
}

function textOf(type: string, written: string, strings: readonly string[]): string {
  // Excel writes control characters as _x000D_.
  const unescaped = (text: string) => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  if (type === 's') return unescaped(strings[Number(written)] ?? '');
  if (type === 'b') return written === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return unescaped(written);
  // A number as sheets keep it, such as 4.0000000000000002.
  const number = Number(written);
  return written.trim() === '' || Number.isNaN(number) ? written : String(Number(number.toPrecision(15)));
}

function positionOf(reference: string): [row: number, column: number] {
  const [, letters = 'A', digits = '1'] = /^([A-Z]{1,3})(\d+)$/.exec(reference.replaceAll('$', '')) ?? [];
  return [Number(digits), indexOfLetter(letters)];
}

function rangeOf(reference: string): Range {
  const [from = '', to = from] = reference.split(':');
  return { from: positionOf(from), to: positionOf(to) };
}

/** Writes what the first cell of a merged range says into each of its cells. */
function spread({ from, to }: Range, cells: Map<number, Map<number, Cell>>): void {
  const first = cells.get(from[0])?.get(from[1]);
  if (first === undefined) return;
  for (const [row, inRow] of cells) {
    if (row < from[0] || row > to[0]) continue;
    for (let column = from[1]; column <= Math.min(to[1], WIDEST); column += 1) inRow.set(column, first);
  }
}
