/** A share, 0 to 1, of `base` people. */
export interface Proportion {
  readonly share: number;
  readonly base: number;
}

/** Two limits in the unit of what they are limits of, `low` never above `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Refuses, with a RangeError, a share outside 0 to 1 and a base that is not above 0. */
export function requireProportion({ share, base }: Proportion): void {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share must be from 0 to 1, not ${share}`);
  if (!(base > 0 && base < Infinity)) throw new RangeError(`A base must be above 0, not ${base}`);
}
