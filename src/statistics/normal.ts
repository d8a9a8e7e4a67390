/** Terms after which both expansions have long stopped changing at double precision. */
const MOST_TERMS = 500;

/** From here the continued fraction converges faster than the series. */
const SWITCH = 2;

/**
 * Two-sided p value of a standard normal statistic: the probability of a value at least as far from 0 as `z`,
 * erfc(|z| / √2). Series of erf below, continued fraction of erfc above (Abramowitz & Stegun 7.1.6 and 7.1.14).
 * Example: `twoSidedP(1.959963984540054)` is 0.05.
 */
export function twoSidedP(z: number): number {
  if (!Number.isFinite(z)) throw new Error(`Impossible: a test statistic of ${z}`);
  const x = Math.abs(z) / Math.SQRT2;
  return x < SWITCH ? 1 - erfSeries(x) : erfcFraction(x);
}

function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < MOST_TERMS && term > sum * Number.EPSILON; n += 1) {
    term *= 2 * x * x / (2 * n + 1);
    sum += term;
  }
  return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
}

function erfcFraction(x: number): number {
  let fraction = x;
  for (let n = MOST_TERMS; n > 0; n -= 1) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
}
