import { englishOf, type Phrase } from '../terms/phrase.ts';
/** An export of a survey as read: one row for each respondent. It never leaves the memory of the command. */

/** One answer. */
export interface Answer {
  /** What stands in the cell, without marks of direction and needless blanks. */
  readonly text: string;
  /** The words that the file gives to this code. */
  readonly label?: string | undefined;
  /** True where the file itself says that this stands for no answer. */
  readonly missing?: true | undefined;
}

/** A cell; undefined where it is empty. */
export type Cell = Answer | undefined;

/** One respondent. `line` is the line of the file, of a sheet the row, of an SPSS file the number of the case. */
export interface SurveyRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** What a reader of files found out by itself, for the steward to see: reader strings `import.told.<what>`. */
export interface Told {
  readonly what: 'encoding' | 'delimiter' | 'sheet' | 'hidden-rows' | 'spss';
  readonly value: string | number;
}

/** The headings of each column, the uppermost first, and the rows below them. */
export interface Survey {
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly SurveyRow[];
  /** The variable that an SPSS file weights by. */
  readonly weight?: string | undefined;
  readonly told: readonly Told[];
}

/** A file as rows of cells, before its headings are told from its answers. */
export interface Grid {
  readonly rows: readonly SurveyRow[];
  readonly told: readonly Told[];
  /** Lines in which cells of a sheet are merged. */
  readonly merged?: ReadonlySet<number>;
}

/** Why a survey cannot be read, and where; a reader throws it, and `read-survey.ts` makes a diagnostic of it. Never holds a text of a cell. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly detail: Phrase;
  readonly repair: Phrase;
  readonly line: number;

  constructor(detail: Phrase, repair: Phrase, line = 1) {
    super(englishOf(detail));
    this.detail = detail;
    this.repair = repair;
    this.line = line;
  }
}

/** The letter of the column at `index`, as spreadsheets name it: A, B, … Z, AA. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

/** The index of the column with this letter. */
export function indexOfLetter(letter: string): number {
  return [...letter].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}
