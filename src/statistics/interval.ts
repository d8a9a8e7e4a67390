/** An interval of shares or of differences of shares. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A share 0 to 1 of so many people. */
export interface Proportion {
  readonly share: number;
  readonly base: number;
}

/** Refuses what is no proportion; a bug of the caller. */
export function requireProportion({ share, base }: Proportion): void {
  if (!(share >= 0 && share <= 1)) throw new Error(`Impossible: a share of ${share}`);
  if (!Number.isInteger(base) || base < 1) throw new Error(`Impossible: a base of ${base}`);
}
