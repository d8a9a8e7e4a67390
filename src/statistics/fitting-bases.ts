import { percentOf, requireWholeBase } from './round.ts';

/**
 * The whole bases from `from` to `to` of which, for each of `percents`, some count gives that whole percentage, rounded half up: the bases that all
 * of them could rest on. The check of granularity (GRIM, Brown and Heathers 2017) turned round. Refuses percentages outside 0 to 100 and a base
 * below 1.
 *
 * Example: `fittingBases([78], 36, 41)` is `[36, 37, 40, 41]`; 78 % of 38 or 39 cannot be.
 */
export function fittingBases(percents: readonly number[], from: number, to: number): number[] {
  requireWholeBase(from);
  const wrong = percents.find((percent) => !(percent >= 0 && percent <= 100));
  if (wrong !== undefined) throw new Error(`Impossible: a percentage of ${wrong}`);
  const bases = Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
  return bases.filter((base) => percents.every((percent) => percentOf(Math.round((percent * base) / 100), base) === percent));
}
