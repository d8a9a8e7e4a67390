/** From here on eight terms of Stirling's series give every digit of a double. */
const SERIES_FROM = 10;

/** Bernoulli numbers over 2k(2k − 1), k from 1: the coefficients of Stirling's series in 1/x, 1/x³, … */
const COEFFICIENTS = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/**
 * The natural logarithm of the gamma function of a number above 0; of a whole number n it is ln (n − 1)!. Stirling's series from 10 on, and below
 * it the value at x + 1 less ln x. NIST Digital Library of Mathematical Functions, 5.11.1 and 5.5.1. Refuses what is not above 0.
 *
 * Example: `logGamma(5)` is ln 24, 3.1781.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new Error(`Impossible: the gamma function of ${x}`);
  let rising = 1;
  let from = x;
  for (; from < SERIES_FROM; from += 1) rising *= from;
  const tail = COEFFICIENTS.reduceRight((sum, coefficient) => sum / (from * from) + coefficient, 0) / from;
  return (from - 0.5) * Math.log(from) - from + Math.log(2 * Math.PI) / 2 + tail - Math.log(rising);
}
