import { sharesOf } from '../model/figure.ts';
import { batteryInWaveOf, cellOf, type Report } from '../model/report.ts';
import type { Battery } from '../model/survey.ts';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { ALPHA } from '../statistics/constants.ts';
import { overlapBounds } from '../statistics/overlap.ts';
import { smallestChange, type SmallestChange } from '../statistics/smallest-change.ts';
import type { BatteryId, WaveId } from '../terms/ids.ts';
import { comparisonsOf, type Comparison } from './comparisons.ts';

/** The percentage from which the smallest changes are reckoned. */
export const START_PERCENT = 80;

/** Two waves of a battery that are compared, and the least change from {@link START_PERCENT} that could be told from chance. */
export interface ComparedWaves {
  readonly from: WaveId;
  readonly to: WaveId;
  readonly base: number;
  readonly laterBase: number;
  /** Were it the only comparison. */
  readonly alone: SmallestChange;
  /** Were it the only one of the battery to be told from chance. */
  readonly among: SmallestChange;
}

/** What the comparisons of a battery, tested as one family, found and could have found. */
export interface FamilyFacts {
  readonly battery: BatteryId;
  readonly comparisons: number;
  readonly distinguishable: number;
  readonly leastP: number;
  readonly leastAdjustedP: number;
  /** The same if the whole smaller wave had answered in both, each as consistently as the shares allow: the least adjusted p, and how many fall below the threshold. */
  readonly overlap: { readonly leastAdjustedP: number; readonly below: number };
  readonly waves: readonly ComparedWaves[];
}

/** The family of each battery of which anything can be compared, in the order of the questionnaire. */
export function familiesOf(report: Report): FamilyFacts[] {
  return report.batteries.flatMap(({ id }) => {
    const family = comparisonsOf(report, id);
    return family.length === 0 ? [] : [factsOf(report, id, family)];
  });
}

function factsOf(report: Report, battery: Battery['id'], family: readonly Comparison[]): FamilyFacts {
  const overlapping = benjaminiHochberg(family.map((one) => leastOf(report, battery, one)));
  return {
    battery, comparisons: family.length, distinguishable: family.filter((one) => one.distinguishable).length,
    leastP: Math.min(...family.map(({ p }) => p)), leastAdjustedP: Math.min(...family.map(({ adjustedP }) => adjustedP)),
    overlap: { leastAdjustedP: Math.min(...overlapping), below: overlapping.filter((p) => p < ALPHA).length },
    waves: comparedWavesOf(report, battery, family),
  };
}

/** The least p under overlap; of several possible counts the larger stands, as it does for separate waves. */
function leastOf(report: Report, battery: BatteryId, { item, from, to }: Comparison): number {
  const [first, second] = [from, to].map((wave) => sharesOf(cellOf(report, battery, item, wave))?.possible ?? []);
  return Math.max(...(first ?? []).flatMap((one) => (second ?? []).map((two) => overlapBounds(one, two).least)));
}

function comparedWavesOf(report: Report, battery: BatteryId, family: readonly Comparison[]): ComparedWaves[] {
  const pairs = Map.groupBy(family, ({ from, to }) => `${from} ${to}`);
  return [...pairs.values()].flatMap(([one]) => {
    if (!one) return [];
    const [first, last] = [one.from, one.to].map((wave) => batteryInWaveOf(report, battery, wave)?.base);
    if (first?.kind !== 'count' || last?.kind !== 'count') return [];
    const bases = { base: first.count, laterBase: last.count };
    const smallest = (comparisons: number) => smallestChange({ percent: START_PERCENT, ...bases, comparisons });
    return [{ from: one.from, to: one.to, ...bases, alone: smallest(1), among: smallest(family.length) }];
  });
}
