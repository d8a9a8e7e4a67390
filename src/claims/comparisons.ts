import { cellOf, recordOf, type Cell, type Report } from '../model/report.ts';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { ALPHA } from '../statistics/constants.ts';
import type { Interval, Proportion } from '../statistics/interval.ts';
import { newcombeInterval } from '../statistics/newcombe.ts';
import { reachableCounts } from '../statistics/reachable-counts.ts';
import { scoreTest } from '../statistics/score-test.ts';
import type { BatteryId, ItemId, WaveId } from '../terms/ids.ts';

/** An item compared between two waves, an earlier and a later one, as one of all comparisons of its battery. */
export interface Comparison {
  readonly item: ItemId;
  readonly from: WaveId;
  readonly to: WaveId;
  /** Later share minus earlier share, −1 to 1. */
  readonly difference: number;
  /** Newcombe interval of the difference, from the printed shares. */
  readonly interval: Interval;
  readonly p: number;
  /** p after Benjamini-Hochberg over all comparisons of the battery. */
  readonly adjustedP: number;
  /** True where the adjusted p is below the threshold and the interval excludes 0. */
  readonly distinguishable: boolean;
}

/** Every comparison of a battery that can be made: all pairs of waves of all items with a percentage and a base. */
export function comparisonsOf(report: Report, battery: BatteryId): Comparison[] {
  const waves = report.waves.map((wave) => wave.id);
  const family = recordOf(report.batteries, battery).items.flatMap(({ id: item }) => waves.flatMap((from, at) => waves.slice(at + 1).flatMap((to) => {
    const [first, second] = [measuredIn(report, battery, item, from), measuredIn(report, battery, item, to)];
    return first && second ? [{ item, from, to, ...compare(first, second) }] : [];
  })));
  const adjusted = benjaminiHochberg(family.map((one) => one.p));
  return family.map((one, at) => {
    const adjustedP = adjusted[at] ?? 1;
    return { ...one, adjustedP, distinguishable: adjustedP < ALPHA && (one.interval.low > 0 || one.interval.high < 0) };
  });
}

/** A cell as a printed share, and the shares of the counts that may stand behind it. */
interface Measured {
  readonly printed: Proportion;
  readonly possible: readonly Proportion[];
}

function measuredIn(report: Report, battery: BatteryId, item: ItemId, wave: WaveId): Measured | undefined {
  const cell: Cell | undefined = cellOf(report, battery, item, wave);
  if (cell?.base.kind !== 'count' || cell.value.kind === 'missing') return undefined;
  const base = cell.base.count;
  const of = (count: number): Proportion => ({ share: count / base, base });
  if (cell.value.kind === 'count') return { printed: of(cell.value.count), possible: [of(cell.value.count)] };
  const reached = reachableCounts(cell.value.percent, base);
  if (reached.kind === 'fits') return { printed: of(reached.count), possible: [of(reached.count)] };
  return { printed: { share: cell.value.percent / 100, base }, possible: [of(reached.below), of(reached.above)] };
}

/** Where no count fits a base the test is made for both nearest counts, and the larger p stands. */
function compare(first: Measured, second: Measured): Pick<Comparison, 'difference' | 'interval' | 'p'> {
  const tested = first.possible.flatMap((one) => second.possible.map((two) => scoreTest(one, two)));
  return {
    difference: second.printed.share - first.printed.share,
    interval: newcombeInterval(first.printed, second.printed),
    p: Math.max(...tested),
  };
}
