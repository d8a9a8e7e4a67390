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

/** Presentation rule of 2017: shares of fewer people than this are not to be shown. */
export const LEAST_PRESENTED_BASE = 30;

/** Presentation rule of 2017: an interval of at most this width, as a share, is narrow enough for any share. */
export const NARROW_WIDTH = 0.05;

/** Presentation rule of 2017: an interval of this width or more, as a share, is too wide for any share. */
export const WIDE_WIDTH = 0.3;

/** Presentation rule of 2017: between the two, how many times as wide as its share an interval may be. */
export const RELATIVE_WIDTH = 1.3;
