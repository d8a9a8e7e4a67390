import { Unreadable } from './survey.ts';
import { phrase } from '../terms/phrase.ts';

/** What is said of an SPSS file that is damaged. */
export const SAVE_SAV_AGAIN = phrase('save-sav-again');

/** The bytes of an SPSS file, read from front to back. */
export interface SavBytes {
  /** True where nothing is left. */
  atEnd(): boolean;
  int(): number;
  double(): number;
  take(length: number): Uint8Array;
}

/** Opens the bytes of a file; `littleEndian` is how its numbers are written. Reading past the end is refused. */
export function openSavBytes(bytes: Uint8Array, start: number, littleEndian: boolean): SavBytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  const step = (length: number): number => {
    if (length < 0 || at + length > bytes.length) throw new Unreadable(phrase('ends-too-early'), SAVE_SAV_AGAIN);
    at += length;
    return at - length;
  };
  return {
    atEnd: () => at >= bytes.length,
    int: () => view.getInt32(step(4), littleEndian),
    double: () => view.getFloat64(step(8), littleEndian),
    take: (length) => bytes.subarray(step(length), at),
  };
}
