import type { ChartId, ClaimId, FindingId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';
import type { Place } from '../terms/place.ts';

/** A figure as it is printed by the two versions; undefined where there is none. */
export interface PrintedChange {
  readonly before: string | undefined;
  readonly now: string | undefined;
}

/** A sentence that prints a figure which changes. */
export interface TouchedSentence {
  readonly lang: Lang;
  readonly place: Place;
  /** As it reads with the newer version. */
  readonly text: string;
  readonly figures: readonly PrintedChange[];
  readonly finding?: FindingId | undefined;
}

/** What becomes of a claim: `same` where its figures change and it stands as near to its line as before. */
export type ClaimFate = 'becomes-false' | 'becomes-true' | 'stays-false' | 'weaker' | 'stronger' | 'same';

/** A claim whose figures change. Distances are those of `marginOf`. */
export interface TouchedClaim {
  readonly claim: ClaimId;
  readonly finding: FindingId;
  readonly fate: ClaimFate;
  readonly before: number | undefined;
  readonly now: number | undefined;
  /** Where it is declared and where it is said. */
  readonly places: readonly Place[];
}

/** Why a finding is touched. */
export type FindingReason = 'value' | 'sentence' | 'claim' | 'chart';

/** A finding that changes, and why. */
export interface TouchedFinding {
  readonly finding: FindingId;
  readonly reasons: readonly FindingReason[];
}

/** What follows for a report from using one version of a wave in place of another. */
export interface Impact {
  readonly claims: readonly TouchedClaim[];
  readonly findings: readonly TouchedFinding[];
  readonly sentences: readonly TouchedSentence[];
  /** Charts whose figures change. */
  readonly charts: readonly ChartId[];
  /** Paths of files that change: of every chart that draws the wave, since they name its version; and the files of the newer version. */
  readonly downloads: readonly string[];
}
