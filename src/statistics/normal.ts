/** Below this the series gives every digit; above it the difference from one half would lose some, and the continued fraction is short. */
const SERIES_UP_TO = 2.5;

/** Levels of the continued fraction; at {@link SERIES_UP_TO} 100 give every digit of a double. */
const LEVELS = 100;

/**
 * Probability that a standard normal value lies above `z`, relative error below 1e-12 for z up to 37, where it leaves the range of a double.
 * With φ the density: for z from 0 to 2.5 one half minus φ(z) · (z + z³/3 + z⁵/(3·5) + …), above it φ(z) / (z + 1/(z + 2/(z + 3/…))),
 * and for negative z one minus the value of −z.
 * Marsaglia, "Evaluating the normal distribution", Journal of Statistical Software 11 (2004), 4; Abramowitz and Stegun, 26.2.14.
 * Refuses NaN.
 *
 * Example: `normalUpperTail(1.959963984540054)` is 0.025.
 */
export function normalUpperTail(z: number): number {
  if (Number.isNaN(z)) throw new Error('Impossible: a normal value of NaN');
  if (z < 0) return 1 - normalUpperTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return z <= SERIES_UP_TO ? 0.5 - density * seriesOf(z) : density / fractionOf(z);
}

function seriesOf(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

function fractionOf(z: number): number {
  let value = z;
  for (let level = LEVELS; level >= 1; level -= 1) value = z + level / value;
  return value;
}
