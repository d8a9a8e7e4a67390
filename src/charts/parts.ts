/** Rows that one part of a chart can have; more are drawn in parts of equal size. */
export const PART_LIMIT = 8;

/** The parts that `rows` rows are drawn in: the first and the last row of each, from 1. Of parts that cannot be equal, the last is smaller. */
export function partsOf(rows: number): { readonly from: number; readonly to: number }[] {
  const count = Math.max(1, Math.ceil(rows / PART_LIMIT));
  const size = Math.ceil(rows / count);
  return Array.from({ length: count }, (_, part) => ({ from: part * size + 1, to: Math.min(rows, (part + 1) * size) }));
}
