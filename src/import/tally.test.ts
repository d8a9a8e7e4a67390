import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyOf, type State } from './tally.ts';
import { percentOf } from '../statistics/round.ts';
import { reachableCounts } from '../statistics/reachable-counts.ts';

const rows = (...lines: string[]) => lines.map((line) => [...line].map((letter): State => (letter === 'a' ? 'agree' : letter === 'o' ? 'other' : 'missing')));

describe('a battery is counted', () => {
  it('on everybody who answered one of its items', () => expect(tallyOf(rows('aa', 'oa', 'o-', '--'))).toEqual({ base: 3, counts: [1, 2], missing: [1, 2], answered: [3, 2], uneven: true }));
  it('or on those who answered all', () => expect(tallyOf(rows('aa', 'oa', 'o-', '--'), 'complete')).toMatchObject({ base: 2, counts: [1, 2], missing: [1, 2] }));
  it('evenly where whoever answered answered all', () => expect(tallyOf(rows('ao', '--', 'oo')).uneven).toBe(false));
  it('also where nobody answered', () => expect(tallyOf(rows('--', '--'))).toMatchObject({ base: 0, counts: [0, 0], uneven: false }));
});

const state = fc.constantFrom<State>('agree', 'other', 'missing');
const survey = fc.integer({ min: 1, max: 5 }).chain((items) => fc.array(fc.array(state, { minLength: items, maxLength: items }), { minLength: 1, maxLength: 100 }));

/** The same counted one respondent after the other. */
function counted(states: readonly (readonly State[])[], complete: boolean): { base: number; counts: number[] } {
  let base = 0;
  const counts = states[0]?.map(() => 0) ?? [];
  for (const row of states) {
    let answers = 0;
    for (const one of row) if (one !== 'missing') answers += 1;
    if (answers === 0 || (complete && answers < row.length)) continue;
    base += 1;
    row.forEach((one, at) => {
      if (one === 'agree') counts[at] = (counts[at] ?? 0) + 1;
    });
  }
  return { base, counts };
}

it('agrees with a count of one respondent after the other', () => {
  fc.assert(fc.property(survey, fc.boolean(), (states, complete) => {
    expect(tallyOf(states, complete ? 'complete' : 'any')).toMatchObject(counted(states, complete));
  }));
});

it('on up to 100 people the whole percentage tells the count exactly', () => {
  fc.assert(fc.property(survey, (states) => {
    const { base, counts } = tallyOf(states);
    fc.pre(base > 0);
    for (const count of counts) expect(reachableCounts(percentOf(count, base), base)).toEqual({ kind: 'fits', count });
  }));
});
