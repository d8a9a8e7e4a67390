/** Level of every interval. */
export const CONFIDENCE_LEVEL = 0.95;
/** Quantile of the normal distribution at that level. */
export const Z = 1.959963984540054;
/** Threshold of adjusted p values. */
export const ALPHA = 0.05;
/** Bases under these are hidden, shown as counts, flagged. */
export const HIDDEN_BELOW = 10;
export const COUNTS_ONLY_BELOW = 30;
export const SMALL_BELOW = 50;
