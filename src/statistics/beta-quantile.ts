import { logGamma } from './log-gamma.ts';

/** Where the continued fraction has every digit: the last factor differs from 1 by a few units of a double's last place. */
const PRECISION = 1e-15;

/** What stands in for a denominator of 0, as Lentz's method does. */
const TINY = 1e-300;

/**
 * The value that a beta variable with parameters `a` and `b` falls below with probability `p`, by halving the range of the incomplete beta
 * function until it cannot be halved. `qbeta(p, a, b)` in R. Parameters need not be whole. Refuses a probability outside 0 to 1 and parameters not above 0.
 *
 * Example: `betaQuantile(0.5, 2, 2)` is 0.5.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new Error(`Impossible: a probability of ${p}`);
  if (p === 0 || p === 1) return p;
  let [low, high] = [0, 1];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
}

/**
 * Probability that a beta variable with parameters `a` and `b` falls below `x`, a share from 0 to 1: x^a (1 − x)^b / (a B(a, b)) over a continued
 * fraction; past the middle one minus the same of the other side. NIST Digital Library of Mathematical Functions, 8.17.22 and 8.17.4.
 *
 * Example: `incompleteBeta(0.5, 2, 2)` is 0.5.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1)) throw new Error(`Impossible: a share of ${x}`);
  if (x === 0 || x === 1) return x;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logFactor = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  return Math.exp(logFactor) / (a * fractionOf(x, a, b));
}

/** 1 + d₁x / (1 + d₂x / (1 + …)) from its front, by Lentz's method. */
function fractionOf(x: number, a: number, b: number): number {
  const orTiny = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let value = 1;
  let [up, down] = [1, 0];
  for (let level = 1; ; level += 1) {
    const m = Math.floor(level / 2);
    const term = level % 2 === 0
      ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
      : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    down = 1 / orTiny(1 + term * down);
    up = orTiny(1 + term / up);
    value *= up * down;
    if (Math.abs(up * down - 1) < PRECISION || level > 10_000) return value;
  }
}
