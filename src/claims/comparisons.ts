import { sharesOf, type Shares } from '../model/figure.ts';
import { cellOf, recordOf, type Report } from '../model/report.ts';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { isDistinguishable } from '../statistics/distinguishable.ts';
import type { Interval } from '../statistics/interval.ts';
import { newcombeInterval } from '../statistics/newcombe.ts';
import { scoreTest } from '../statistics/score-test.ts';
import type { BatteryId, ItemId, WaveId } from '../terms/ids.ts';

/** An item compared between two waves, an earlier and a later one, as one of all comparisons of its battery. */
export interface Comparison {
  readonly item: ItemId;
  readonly from: WaveId;
  readonly to: WaveId;
  /** Later share minus earlier share, −1 to 1. */
  readonly difference: number;
  /** Newcombe interval of the difference, from the shares of the counts, or from a printed share that no count fits. */
  readonly interval: Interval;
  readonly p: number;
  /** p after Benjamini-Hochberg over all comparisons of the battery. */
  readonly adjustedP: number;
  /** True where the adjusted p is below the threshold and the interval excludes 0. */
  readonly distinguishable: boolean;
}

/** A report never changes, and its comparisons are asked for by every claim, chart and table. */
const made = new WeakMap<Report, Map<BatteryId, readonly Comparison[]>>();

/** Every comparison of a battery that can be made: all pairs of waves of all items with a percentage and a base. */
export function comparisonsOf(report: Report, battery: BatteryId): readonly Comparison[] {
  const ofReport = made.get(report) ?? new Map<BatteryId, readonly Comparison[]>();
  made.set(report, ofReport);
  const known = ofReport.get(battery) ?? compareAll(report, battery);
  ofReport.set(battery, known);
  return known;
}

function compareAll(report: Report, battery: BatteryId): Comparison[] {
  const waves = report.waves.map((wave) => wave.id);
  const family = recordOf(report.batteries, battery).items.flatMap(({ id: item }) => waves.flatMap((from, at) => waves.slice(at + 1).flatMap((to) => {
    const [first, second] = [from, to].map((wave) => sharesOf(cellOf(report, battery, item, wave)));
    return first && second ? [{ item, from, to, ...compare(first, second) }] : [];
  })));
  const adjusted = benjaminiHochberg(family.map((one) => one.p));
  return family.map((one, at) => {
    const adjustedP = adjusted[at] ?? 1;
    return { ...one, adjustedP, distinguishable: isDistinguishable(adjustedP, one.interval) };
  });
}

/** Where no count fits a base the test is made for both nearest counts, and the larger p stands. */
function compare(first: Shares, second: Shares): Pick<Comparison, 'difference' | 'interval' | 'p'> {
  const tested = first.possible.flatMap((one) => second.possible.map((two) => scoreTest(one, two)));
  return {
    difference: second.stated.share - first.stated.share,
    interval: newcombeInterval(first.stated, second.stated),
    p: Math.max(...tested),
  };
}
