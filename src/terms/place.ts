/** Where something stands in a file; line and column count from 1, column in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The start of a file, for facts about the file as a whole. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}
