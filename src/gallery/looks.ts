/** How the gallery can be looked at: in a theme, or as the style sheets have it for forced colours and for paper. */
export const LOOKS = ['light', 'dark', 'forced colours', 'paper'] as const;
export type Look = (typeof LOOKS)[number];
