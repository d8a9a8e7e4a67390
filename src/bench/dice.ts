/** Chance that a seed decides. */
export interface Dice {
  /** A whole number from `low` to `high`, both among them. */
  between(low: number, high: number): number;
  /** One of `these`. */
  pick<T>(these: readonly T[]): T;
}

/** Dice for a seed and the name of what they are thrown for, so that more of one thing leaves all others as they are (mulberry32). */
export function diceOf(seed: number, name: string): Dice {
  let state = seed >>> 0;
  for (const sign of name) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return { between, pick: (these) => these[between(0, these.length - 1)] as (typeof these)[number] };
}
