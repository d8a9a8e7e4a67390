/** Steps of colour of a table of cells; a page defines them as `--heat-1` (lowest) to `--heat-5`. */
export const HEAT_STEPS = 5;

/** Steps from this one on stand out from paper 3 to 1 and carry text in its colour; those below carry ink and need an outline. */
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

/** The colour of the outline of a step: its own where that stands out from paper, else that of the first that does. */
export function heatEdgeOf(step: number): string {
  return `var(--heat-${Math.max(step, DARK_FROM)})`;
}
