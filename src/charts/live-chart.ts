import type { Spec } from 'vega';

/** Signals of an interactive chart that its page sets: ids of the waves that are not shown, and the mark that the reader is at. */
export const LIVE_SIGNALS = { hiddenWaves: 'hiddenWaves', near: 'near' } as const;

/** What the value of `near` is: the item and, where the mark has one, the wave of the mark that stands out. */
export interface NearMark {
  readonly item: string;
  readonly wave?: string | undefined;
}

/** What is said of one value beside its mark: its row in the chart's table, and the same in words for one who hears it. */
export interface LiveFact {
  readonly item: string;
  /** Left out where the row is of all waves of its item. */
  readonly wave?: string | undefined;
  readonly wording: string;
  /** The name of a column and the cell, in the order of the table; empty cells are left out. */
  readonly cells: readonly (readonly [label: string, cell: string])[];
  readonly said: string;
}

/** Reader strings of the view, by the last part of their key `live.<name>`. */
export const LIVE_WORDS = ['waves', 'hint', 'svg', 'png', 'saved', 'unsaved', 'close'] as const;
export type LiveWords = Readonly<Record<(typeof LIVE_WORDS)[number], string>>;

/** What an interactive view draws at one width. */
export type LiveSpec = Spec;

/** The published file of an interactive chart: the Vega spec of its wide layout, and what else the view needs beside it. */
export type LiveChart = Spec & {
  readonly usermeta: {
    readonly phone: Spec;
    readonly facts: readonly LiveFact[];
    readonly words: LiveWords;
  };
};
