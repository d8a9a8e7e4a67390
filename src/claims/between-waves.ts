import { figureOf } from '../model/figure.ts';
import { cellOf, recordOf, type ItemCount, type Report } from '../model/report.ts';
import type { Cell } from '../model/survey.ts';
import type { ItemRef } from '../parse/value-ref.ts';
import type { ItemId, WaveId } from '../terms/ids.ts';
import { comparisonsOf, type Comparison } from './comparisons.ts';

/** An item in an earlier and a later wave, and their comparison where one can be made. */
export interface BetweenWaves {
  readonly item: ItemId;
  readonly from: Cell;
  readonly to: Cell;
  /** Printed figure of the later wave minus that of the earlier one: percentage points, or people where both are counts. */
  readonly printed: number;
  readonly comparison?: Comparison | undefined;
}

/** The item in both waves; undefined where one of the figures is missing or rests on so few that it is not shown, or one is a percentage and the other a count. */
export function betweenWaves(report: Report, { battery, item }: ItemRef, from: WaveId, to: WaveId): BetweenWaves | undefined {
  const [first, second] = [from, to].map((wave) => cellOf(report, battery, item, wave));
  const [one, two] = [first, second].map((cell) => cell && numberOf(cell));
  if (!first || !second || one === undefined || two === undefined || first.value.kind !== second.value.kind) return undefined;
  const comparison = comparisonsOf(report, battery).find((each) => each.item === item && each.from === from && each.to === to);
  return { item, from: first, to: second, printed: two - one, comparison };
}

/** Every item of the battery that has a figure in both waves, in the order of the questionnaire. */
export function itemsBetween(report: Report, { battery, from, to }: Pick<ItemCount, 'battery' | 'from' | 'to'>): BetweenWaves[] {
  return recordOf(report.batteries, battery).items.flatMap(({ id }) => betweenWaves(report, { battery, item: id }, from, to) ?? []);
}

/** Whether it holds of an item between two waves; undefined where that needs a comparison which cannot be made. */
export function holdsOf(holds: ItemCount['holds'], { printed, comparison }: BetweenWaves): boolean | undefined {
  if (holds === 'higher') return printed > 0;
  if (holds === 'lower') return printed < 0;
  if (holds === 'equal') return printed === 0;
  if (!comparison) return undefined;
  if (holds === 'no-clear-change') return !comparison.distinguishable;
  return comparison.distinguishable && (holds === 'rose' ? comparison.difference > 0 : comparison.difference < 0);
}

function numberOf(cell: Cell): number | undefined {
  const { value } = cell;
  if (value.kind === 'missing' || figureOf(cell).kind === 'gap') return undefined;
  return value.kind === 'percent' ? value.percent : value.count;
}
