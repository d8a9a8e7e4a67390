/** Constants of all calculations; the methods page prints them from here. */

/** Level of every interval. */
export const CONFIDENCE_LEVEL = 0.95;

/** Quantile of the standard normal distribution that leaves (1 − level) / 2 on each side. */
export const Z = 1.959963984540054;

/** A change is told from chance where its adjusted p value is below this. */
export const ALPHA = 0.05;

/** A base below this is shown in no form. */
export const HIDDEN_BELOW = 10;

/** A base below this is shown as counts, without percentages or charts. */
export const COUNTS_ONLY_BELOW = 30;

/** A base below this is flagged as small. */
export const SMALL_BELOW = 50;

/** A base below this always comes with its interval. */
export const INTERVAL_BELOW = 100;
