import type { ChangeKind, WaveFile } from '../parse/wave-file.ts';
import type { Line } from '../parse/words.ts';
import type { BatteryId, ItemId, WaveId } from '../terms/ids.ts';
import type { Localized } from '../terms/language.ts';
import type { Difference } from '../versions/differences.ts';

/** Why a figure is not there. */
export type MissingKind = 'not-stated' | 'not-asked' | 'suppressed';

/** A figure as the source prints it, or why it is missing. `percent` is 0 to 100. */
export type Value =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'missing'; readonly missing: MissingKind };

/** How many people something rests on. */
export type Size =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'missing'; readonly missing: MissingKind };

/** One item of a battery in one wave. */
export interface Cell {
  readonly battery: BatteryId;
  readonly item: ItemId;
  readonly wave: WaveId;
  readonly value: Value;
  readonly base: Size;
  /** Everybody who could have answered the wave, where the source prints their number. */
  readonly population?: number | undefined;
  readonly slide: number;
}

/** Two waves between which answers stopped being comparable, and why; of one item, or of all items of its battery. */
export interface Break {
  readonly item?: ItemId;
  readonly between: readonly [WaveId, WaveId];
  readonly reason: Localized<Line>;
}

export interface Item {
  readonly id: ItemId;
  readonly wording: Localized<string>;
  /** Its wording in waves where it was worded otherwise. */
  readonly wordings?: Readonly<Partial<Record<WaveId, Localized<string>>>> | undefined;
  readonly cutOff: boolean;
}

export interface Battery {
  readonly id: BatteryId;
  readonly slide: number;
  readonly title: Localized<string>;
  readonly titleBy: 'source' | 'editors';
  readonly measure: Localized<string>;
  readonly answers: 'one' | 'several' | 'figures';
  /** True where the items are the answers to one question, of which each person gave one. */
  readonly whole?: true | undefined;
  readonly breaks?: readonly Break[] | undefined;
  readonly note?: Localized<Line>;
  readonly items: readonly Item[];
}

/** A battery as it was asked in a wave. */
export interface BatteryInWave {
  readonly battery: BatteryId;
  readonly slide: number;
  readonly base: Size;
  readonly inferred?: Localized<Line>;
  readonly note?: Localized<Line>;
  readonly cells: readonly Cell[];
}

export interface Wave {
  readonly id: WaveId;
  readonly version: string;
  readonly label: Localized<string>;
  readonly shortLabel: Localized<string>;
  readonly respondents: Size;
  /** Everybody who could have answered, where the source prints how many they were. */
  readonly population?: { readonly count: number; readonly slide: number } | undefined;
  readonly slide: number;
  /** ISO date, or why there is none. */
  readonly date: string | { readonly missing: MissingKind };
  readonly note?: Localized<Line>;
  readonly batteries: readonly BatteryInWave[];
}

/** A difference of a version from the one before it, as its file declares it. */
export interface Change extends Difference {
  readonly kind: ChangeKind;
  readonly reason: Localized<Line>;
}

/** One version of a wave, whether it is in use or not; every version stays published. */
export interface WaveVersion {
  readonly wave: WaveId;
  readonly version: string;
  /** What the wave found by this version. */
  readonly found: Wave;
  /** The same as written, for telling versions apart. */
  readonly written: WaveFile;
  readonly inUse: boolean;
  /** The version before it; the first has none. */
  readonly before?: string | undefined;
  readonly changes: readonly Change[];
}
