/** What one respondent's answer to one item counts as. */
export type State = 'agree' | 'other' | 'missing';

/** The counts of a battery. */
export interface Tally {
  /** Respondents on whom all values of the battery rest. */
  readonly base: number;
  /** Of these, those who agree, item by item. */
  readonly counts: readonly number[];
  /** All respondents who gave no answer, item by item. */
  readonly missing: readonly number[];
  /** All respondents who answered, item by item. */
  readonly answered: readonly number[];
  /** True where the items were answered by different people, so that there is one base only by choice. */
  readonly uneven: boolean;
}

/**
 * Counts a battery; each row of `states` is one respondent, with a state for each item. The base is everybody who answered at least one item; with
 * `complete`, everybody who answered every item.
 *
 * Example: of the rows agree, other and other, missing the base is 2, of `complete` 1; 1 agrees with the first item.
 */
export function tallyOf(states: readonly (readonly State[])[], base: 'any' | 'complete' = 'any'): Tally {
  const items = states[0]?.length ?? 0;
  const isAnswered = (state: State) => state !== 'missing';
  const some = states.filter((row) => row.some(isAnswered));
  const every = some.filter((row) => row.every(isAnswered));
  const based = base === 'complete' ? every : some;
  const perItem = (count: (item: number) => number) => Array.from({ length: items }, (_, item) => count(item));
  const answered = perItem((item) => states.filter((row) => row[item] !== 'missing').length);
  return {
    base: based.length,
    counts: perItem((item) => based.filter((row) => row[item] === 'agree').length),
    missing: answered.map((count) => states.length - count),
    answered,
    uneven: every.length < some.length,
  };
}
