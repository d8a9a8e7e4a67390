import type { WordMatch } from './word-pattern.ts';

/** What words of evidence assert: that figures were tested, that a measure changed, of how many people something holds. */
export type EvidenceKind = 'tested' | 'change' | 'quantity';

/** Words of evidence in a text: from the first letter to the last, for a quantity with the word for the people. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly at: number;
  readonly end: number;
  /** The word that must be bound, without its prefixes. */
  readonly bound: { readonly from: number; readonly to: number };
  /** Where the measure that is said to change stands. */
  readonly of?: WordMatch | undefined;
}

/** Evidence of one word or phrase. */
export function evidenceOf(kind: EvidenceKind, { at, bareAt, end }: WordMatch, of?: WordMatch): Evidence {
  return { kind, at, end, bound: { from: bareAt, to: end }, of };
}
