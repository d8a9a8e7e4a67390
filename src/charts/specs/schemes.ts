import { scheme } from 'vega';

/** Names of the house's colour schemes for amounts: from little to much, and apart from a middle. */
export const RAMP_SCHEME = 'house-ramp';
export const APART_SCHEME = 'house-apart';

const STEPS = 9;

/** Colours of a scheme are CSS variables, which nothing can mix: nine steps stand for all amounts. */
const stepsOf = (name: string) => (share: number) => `var(--${name}-${Math.min(STEPS - 1, Math.max(0, Math.round(share * (STEPS - 1))))})`;

scheme(RAMP_SCHEME, stepsOf('ramp') as never);
scheme(APART_SCHEME, stepsOf('apart') as never);
