/**
 * The nearest whole number; a half goes up (12.5 to 13, −12.5 to −12). Never −0. Refuses what is not finite.
 *
 * Example: `roundHalfUp(83.5)` is 84.
 */
export function roundHalfUp(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`Impossible: ${value} to be rounded`);
  // Not floor(value + 0.5): the sum rounds 0.49999999999999994 up to 1.
  return Math.round(value) + 0;
}

/**
 * `count` of `base` in whole per cent, half up. The way to round a count: 100 times a share can fall just below a half (100 × 0.145 does).
 * Refuses a count that is not a whole number from 0 to `base`, and a base that is not a whole number above 0.
 *
 * Example: `percentOf(29, 200)`, which is 14.5 %, is 15.
 */
export function percentOf(count: number, base: number): number {
  requireWholeBase(base);
  if (!(Number.isInteger(count) && count >= 0 && count <= base)) throw new Error(`Impossible: a count of ${count} out of ${base}`);
  return roundHalfUp((100 * count) / base);
}

/** Refuses a base that is not a whole number above 0. */
export function requireWholeBase(base: number): void {
  if (!(Number.isInteger(base) && base > 0)) throw new Error(`Impossible: a base of ${base}`);
}
