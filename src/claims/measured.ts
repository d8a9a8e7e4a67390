import type { Cell } from '../model/report.ts';
import type { Proportion } from '../statistics/interval.ts';
import { reachableCounts } from '../statistics/reachable-counts.ts';

/** A cell as shares of its base. */
export interface Measured {
  /** The share that intervals are taken of: that of the count behind the figure, or the printed one where no count fits the base. */
  readonly stated: Proportion;
  /** The shares that may stand behind the figure: one, or those of the two nearest counts where no count fits. */
  readonly possible: readonly Proportion[];
}

/** The shares of a cell; undefined where its value or its base is missing, the base is 0, or the count is above the base. */
export function measuredOf(cell: Cell | undefined): Measured | undefined {
  if (cell?.base.kind !== 'count' || cell.base.count === 0 || cell.value.kind === 'missing') return undefined;
  const base = cell.base.count;
  const of = (count: number): Proportion => ({ share: count / base, base });
  if (cell.value.kind === 'count') return cell.value.count > base ? undefined : exactly(of(cell.value.count));
  const reached = reachableCounts(cell.value.percent, base);
  if (reached.kind === 'fits') return exactly(of(reached.count));
  return { stated: { share: cell.value.percent / 100, base }, possible: [of(reached.below), of(reached.above)] };
}

function exactly(share: Proportion): Measured {
  return { stated: share, possible: [share] };
}
