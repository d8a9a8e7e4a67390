/** How large an invented report is. */
export interface Scale {
  readonly chapters: number;
  readonly findings: number;
  readonly charts: number;
  readonly waves: number;
  readonly languages: number;
  /** Decides every word and figure: the same seed gives the same bytes. */
  readonly seed: number;
}

/** The size that others are told as multiples of: about that of a report by a small team. */
export const SMALL_SCALE: Scale = { chapters: 14, findings: 30, charts: 14, waves: 3, languages: 2, seed: 1 };
