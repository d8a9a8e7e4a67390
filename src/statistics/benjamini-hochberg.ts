/**
 * The p values of a family, adjusted for their number, in the order given: with m values and rank 1 for the smallest, each becomes the least of
 * m / rank · p over its own rank and all higher ones, and at most 1.
 * Benjamini and Hochberg, "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57 (1995), 289–300;
 * `p.adjust(…, method = "BH")` in R. Refuses values outside 0 to 1.
 *
 * Example: `benjaminiHochberg([0.01, 0.04, 0.03])` is `[0.03, 0.04, 0.04]`.
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const wrong = ps.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new Error(`Impossible: a p value of ${wrong}`);
  const adjusted = new Array<number>(ps.length).fill(1);
  let least = 1;
  const descending = [...ps.entries()].sort(([, a], [, b]) => b - a);
  for (const [above, [place, p]] of descending.entries()) {
    least = Math.min(least, (ps.length / (ps.length - above)) * p);
    adjusted[place] = least;
  }
  return adjusted;
}
