import type { BatteryInWave } from './survey.ts';

/**
 * What the percentages of a battery in a wave add up to, and the most that rounding allows: half a point above 100 for each of them.
 *
 * Example: of 40, 35 and 27 the sum is 102, and at most 101.5 is allowed.
 */
export function sumOf({ cells }: Pick<BatteryInWave, 'cells'>): { readonly percent: number; readonly most: number } {
  const percents = cells.flatMap(({ value }) => (value.kind === 'percent' ? [value.percent] : []));
  return { percent: percents.reduce((sum, percent) => sum + percent, 0), most: 100 + percents.length / 2 };
}
