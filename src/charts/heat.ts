/** Steps of colour of a table of cells; a page defines them as `--heat-1` (lowest) to `--heat-5`. */
export const HEAT_STEPS = 5;

/** Steps from this one on carry text in the colour of paper, those below in ink. */
const DARK_FROM = 4;

/** The step, from 1, of a percentage: each holds 20 of them, the last also 100. */
export function heatStepOf(percent: number): number {
  return Math.min(HEAT_STEPS, Math.floor(percent * HEAT_STEPS / 100) + 1);
}

/** The lowest and the highest whole percentage of a step. */
export function heatRangeOf(step: number): { readonly low: number; readonly high: number } {
  const width = 100 / HEAT_STEPS;
  return { low: (step - 1) * width, high: step === HEAT_STEPS ? 100 : step * width - 1 };
}

/** The colour of the text on a step. */
export function heatTextOf(step: number): string {
  return step < DARK_FROM ? 'var(--ink)' : 'var(--paper)';
}
