import type { Accepted } from '../model/exceptions.ts';

/** A table ready to be shown: every cell is text; cells that are numbers keep left-to-right order. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly label: string;
  /** `code` is an id, to be copied as it is. */
  readonly kind: 'words' | 'number' | 'code';
}

export interface Row {
  /** The cell that names the row. */
  readonly header: string;
  /** One cell for each column after the first. */
  readonly cells: readonly string[];
  /** What was accepted of the value in each cell, for the mark beside it. */
  readonly accepted?: readonly (readonly Accepted[])[] | undefined;
  /** Where the row has an address of its own in the page. */
  readonly id?: string | undefined;
}
