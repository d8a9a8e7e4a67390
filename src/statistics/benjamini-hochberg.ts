/**
 * p values adjusted for being one of many (false discovery rate), in the order given: from the largest down, the
 * smallest so far of m / rank · p, at most 1. Reference: Benjamini & Hochberg (1995), J. R. Stat. Soc. B 57, 289–300;
 * R, `p.adjust(p, "BH")`. Example: 0.01, 0.04, 0.03, 0.5, 0.02 become 0.05, 0.05, 0.05, 0.5, 0.05.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const most = pValues.length;
  const falling = pValues.map((p, at) => ({ p, at })).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(most).fill(1);
  let least = 1;
  falling.forEach(({ p, at }, place) => {
    least = Math.min(least, most / (most - place) * p);
    adjusted[at] = least;
  });
  return adjusted;
}
