import type { SavDictionary } from './sav-dictionary.ts';
import { SAVE_SAV_AGAIN } from './sav-bytes.ts';
import { Unreadable } from './survey.ts';
import { phrase } from '../terms/phrase.ts';

/** Bytes of one unit of a case: a number or a piece of a text. */
const UNIT = 8;

/** The command bytes of compressed cases above the small numbers. */
const COMMAND = { end: 252, literal: 253, blanks: 254, missing: 255 } as const;

/** The number that stands for "no value". */
const SYSTEM_MISSING = -Number.MAX_VALUE;

/** The cases of an SPSS file, each as the bytes of all its units. Refuses a file that has fewer than it says. */
export function readSavCases(dictionary: SavDictionary): Uint8Array[] {
  const { variables, compressed, cases, rest } = dictionary;
  const units = Math.max(0, ...variables.map(({ start, units: own }) => start + own));
  const found: Uint8Array[] = [];
  const next = compressed ? unitsOf(dictionary) : undefined;
  while (cases < 0 || found.length < cases) {
    if (!next && cases < 0 && rest.atEnd()) break;
    const one = next ? compressedCase(next, units) : rest.take(units * UNIT);
    if (!one) break;
    found.push(one);
  }
  if (found.length < cases) throw new Unreadable(phrase('holds-respondents', { found: found.length, cases }), SAVE_SAV_AGAIN);
  return found;
}

/** The units of one case; undefined where there is no further case. */
function compressedCase(next: () => Uint8Array | undefined, units: number): Uint8Array | undefined {
  const one = new Uint8Array(units * UNIT);
  for (let at = 0; at < units; at += 1) {
    const unit = next();
    if (!unit && at > 0) throw new Unreadable(phrase('ends-within-respondent'), SAVE_SAV_AGAIN);
    if (!unit) return undefined;
    one.set(unit, at * UNIT);
  }
  return one;
}

/** Gives one unit after the other; undefined at the end. Eight commands stand together, then what they refer to. */
function unitsOf({ rest, bias, littleEndian }: SavDictionary): () => Uint8Array | undefined {
  let commands: Uint8Array = new Uint8Array(0);
  let at = 0;
  const number = (value: number) => {
    const unit = new Uint8Array(UNIT);
    new DataView(unit.buffer).setFloat64(0, value, littleEndian);
    return unit;
  };
  return () => {
    for (;;) {
      if (at >= commands.length) {
        if (rest.atEnd()) return undefined;
        [commands, at] = [rest.take(UNIT), 0];
      }
      const command = commands[at] ?? 0;
      at += 1;
      if (command === COMMAND.end) return undefined;
      if (command === COMMAND.literal) return rest.take(UNIT);
      if (command === COMMAND.blanks) return new Uint8Array(UNIT).fill(0x20);
      if (command === COMMAND.missing) return number(SYSTEM_MISSING);
      if (command !== 0) return number(command - bias);
    }
  };
}

/** True where a number of a case stands for "no value". */
export function isSystemMissing(value: number): boolean {
  return value === SYSTEM_MISSING || Number.isNaN(value);
}
