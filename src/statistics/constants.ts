/** Confidence level of every interval, as a share. */
export const CONFIDENCE_LEVEL = 0.95;

/** Two-sided standard normal quantile of {@link CONFIDENCE_LEVEL}: qnorm(0.975) in R. */
export const Z = 1.959963984540054;

/** A change can be told from chance only where its adjusted p value lies below this. */
export const ALPHA = 0.05;

/** Figures of fewer people than this are not shown. */
export const HIDDEN_BELOW = 10;

/** Figures of fewer people than this are shown as counts, without a percentage. */
export const COUNTS_ONLY_BELOW = 30;

/** Percentages of fewer people than this carry the flag "small base" and their interval. */
export const SMALL_BELOW = 50;

/** Percentages of fewer people than this carry their interval. */
export const INTERVAL_BELOW = 100;
