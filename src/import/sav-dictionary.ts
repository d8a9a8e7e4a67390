import { openSavBytes, SAVE_SAV_AGAIN, type SavBytes } from './sav-bytes.ts';
import { readExtension, type Extensions } from './sav-extensions.ts';
import { Unreadable } from './survey.ts';
import { phrase } from '../terms/phrase.ts';

/** One variable as the dictionary of an SPSS file has it; texts are still bytes. */
export interface SavVariable {
  /** 0 for a number, else the bytes of a text. */
  readonly width: number;
  readonly name: string;
  readonly label: Uint8Array | undefined;
  /** Values that stand for no answer: single ones, and a range. */
  readonly missing: readonly (number | Uint8Array)[];
  readonly range: readonly [low: number, high: number] | undefined;
  /** Units of eight bytes that a value takes in a case. */
  readonly units: number;
  /** Where the value begins in a case, in such units. */
  readonly start: number;
}

/** The words of values of some variables, by the places where these begin in a case. */
export interface SavLabels {
  readonly starts: readonly number[];
  readonly labels: readonly { readonly value: Uint8Array; readonly label: Uint8Array }[];
}

/** Everything that stands before the cases of an SPSS file, as PSPP documents its format. */
export interface SavDictionary {
  readonly variables: readonly SavVariable[];
  readonly labels: readonly SavLabels[];
  readonly extensions: Extensions;
  readonly compressed: boolean;
  readonly bias: number;
  /** How many cases there are; −1 where the file does not say. */
  readonly cases: number;
  /** Where the variable that weights begins in a case; undefined where there is none. */
  readonly weight: number | undefined;
  readonly littleEndian: boolean;
  /** What follows the dictionary. */
  readonly rest: SavBytes;
}

/** The most bytes that the text of one variable takes; longer ones are several variables. */
const WIDEST = 255;

const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** Reads the dictionary of an SPSS file. Refuses other files, and the compression of `.zsav`. */
export function readSavDictionary(bytes: Uint8Array): SavDictionary {
  const magic = ascii(bytes.subarray(0, 4));
  if (magic === '$FL3') throw new Unreadable(phrase('compressed-spss'), phrase('save-as-sav-or-csv'));
  if (magic !== '$FL2' || bytes.length < 176) throw new Unreadable(phrase('no-spss-file'), phrase('save-survey-as'));
  const littleEndian = [2, 3].includes(new DataView(bytes.buffer, bytes.byteOffset, 176).getInt32(64, true));
  const input = openSavBytes(bytes, 68, littleEndian);
  const [, compression, weight, cases] = [input.int(), input.int(), input.int(), input.int()];
  if (compression > 1) throw new Unreadable(phrase('compressed-spss'), phrase('save-as-sav-or-csv'));
  const bias = input.double();
  // Date, time and name of the file.
  input.take(17 + 64 + 3);
  const variables: SavVariable[] = [];
  const labels: SavLabels[] = [];
  const extensions: Extensions = { names: new Map(), widths: new Map(), longLabels: [], longMissing: [] };
  let start = 0;
  for (;;) {
    const kind = input.int();
    if (kind === 999) break;
    if (kind === 2) start += readVariable(input, start, variables);
    else if (kind === 3) labels.push(readLabels(input));
    else if (kind === 6) input.take(80 * input.int());
    else if (kind === 7) readExtension(input, littleEndian, extensions);
    else throw new Unreadable(phrase('damaged-dictionary'), SAVE_SAV_AGAIN);
  }
  input.int();
  return { variables, labels, extensions, compressed: compression === 1, bias, cases, weight: weight > 0 ? weight - 1 : undefined, littleEndian, rest: input };
}

/** Reads a variable and gives the units that its record stands for; the records that continue a text stand for one each. */
function readVariable(input: SavBytes, start: number, variables: SavVariable[]): number {
  const [width, hasLabel, missingCount] = [input.int(), input.int(), input.int()];
  if (width > WIDEST) throw new Unreadable(phrase('damaged-dictionary'), SAVE_SAV_AGAIN);
  input.take(8);
  const name = ascii(input.take(8)).trimEnd();
  let label: Uint8Array | undefined;
  if (hasLabel === 1) {
    const length = input.int();
    label = input.take(Math.ceil(length / 4) * 4).subarray(0, length);
  }
  // Negative: the first two are the ends of a range.
  const range = missingCount < 0 ? ([input.double(), input.double()] as const) : undefined;
  const singles = Math.abs(missingCount) - (range ? 2 : 0);
  const missing = Array.from({ length: singles }, () => (width > 0 ? input.take(8) : input.double()));
  if (width >= 0) variables.push({ width, name, label, missing, range, units: width === 0 ? 1 : Math.ceil(width / 8), start });
  return 1;
}

function readLabels(input: SavBytes): SavLabels {
  const labels = Array.from({ length: input.int() }, () => {
    const value = input.take(8);
    const length = input.take(1)[0] ?? 0;
    return { value, label: input.take(Math.ceil((length + 1) / 8) * 8 - 1).subarray(0, length) };
  });
  if (input.int() !== 4) throw new Unreadable(phrase('damaged-dictionary'), SAVE_SAV_AGAIN);
  return { labels, starts: Array.from({ length: input.int() }, () => input.int() - 1) };
}

