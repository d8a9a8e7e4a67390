import { sharesOf } from '../model/figure.ts';
import { cellOf, type Report } from '../model/report.ts';
import { clopperPearsonInterval } from '../statistics/clopper-pearson.ts';
import { fisherTest } from '../statistics/fisher-test.ts';
import type { Interval, Proportion } from '../statistics/interval.ts';
import { jeffreysInterval } from '../statistics/jeffreys.ts';
import { overlapBounds, type OverlapBounds } from '../statistics/overlap.ts';
import { presentationOf, type Presentation } from '../statistics/presentation-rule.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import type { BatteryId, WaveId } from '../terms/ids.ts';
import { comparisonsOf, type Comparison } from './comparisons.ts';

/** A share of the example with what each method makes of it. */
export interface ExampleShare {
  readonly wave: WaveId;
  readonly count: number;
  readonly base: number;
  readonly wilson: Interval;
  readonly clopperPearson: Interval;
  readonly jeffreys: Interval;
  readonly presentation: Presentation;
}

/** One comparison of the report reckoned through: both shares, and all that is said of their difference. */
export interface WorkedExample {
  readonly battery: BatteryId;
  readonly comparison: Comparison;
  /** How many comparisons the family has. */
  readonly comparisons: number;
  readonly shares: readonly [ExampleShare, ExampleShare];
  readonly fisher: number;
  readonly overlap: OverlapBounds;
}

/** The comparison with the smallest p of all whose percentages both have one count; undefined where the report has none. */
export function workedExampleOf(report: Report): WorkedExample | undefined {
  const candidates = report.batteries.flatMap(({ id: battery }) => {
    const family = comparisonsOf(report, battery);
    return family.flatMap((comparison) => {
      const [first, second] = [comparison.from, comparison.to].map((wave) => sharesOf(cellOf(report, battery, comparison.item, wave)));
      return first?.possible.length === 1 && second?.possible.length === 1 ? [{ battery, comparison, comparisons: family.length, first: first.stated, second: second.stated }] : [];
    });
  });
  const [best] = candidates.sort((a, b) => a.comparison.p - b.comparison.p);
  if (!best) return undefined;
  const { first, second, ...found } = best;
  const shares = [shareOf(found.comparison.from, first), shareOf(found.comparison.to, second)] as const;
  return { ...found, shares, fisher: fisherTest(...shares), overlap: overlapBounds(first, second) };
}

function shareOf(wave: WaveId, { share, base }: Proportion): ExampleShare {
  return {
    wave, base, count: Math.round(share * base), wilson: wilsonInterval(share, base), clopperPearson: clopperPearsonInterval(share, base),
    jeffreys: jeffreysInterval(share, base), presentation: presentationOf(share, base),
  };
}
