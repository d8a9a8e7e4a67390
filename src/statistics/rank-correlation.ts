/** Ranks from 1; equal values share the mean of their ranks. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (order[to + 1]?.value === order[from]?.value && to + 1 < order.length) to += 1;
    for (let at = from; at <= to; at += 1) ranks[order[at]?.at ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Spearman's rank correlation of pairs, −1 to 1: Pearson's correlation of the ranks, equal values with the mean of their ranks.
 * Undefined under three pairs, and where one side never changes.
 * Reference: C. Spearman, The proof and measurement of association between two things, American Journal of Psychology 15 (1904), 72–101.
 * Example: of (1, 2), (2, 1), (3, 4), (4, 3) it is 0.6.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | undefined {
  if (pairs.length < 3) return undefined;
  const [x, y] = [ranksOf(pairs.map(([first]) => first)), ranksOf(pairs.map(([, second]) => second))];
  const [meanX, meanY] = [meanOf(x), meanOf(y)];
  const spread = (ranks: readonly number[], mean: number) => ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0);
  const [spreadX, spreadY] = [spread(x, meanX), spread(y, meanY)];
  if (spreadX === 0 || spreadY === 0) return undefined;
  return x.reduce((sum, rank, at) => sum + (rank - meanX) * ((y[at] ?? 0) - meanY), 0) / Math.sqrt(spreadX * spreadY);
}
