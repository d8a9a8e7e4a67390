import { describe, expect, it } from 'vitest';
import { reachableCounts } from './reachable-counts.ts';

describe('counts that give a printed percentage, rounded half up', () => {
  it.each([[93, 67, 62], [100, 36, 36], [0, 36, 0], [50, 8, 4]])('finds that %i %% of %i is %i', (percent, base, count) => {
    expect(reachableCounts(percent, base)).toEqual({ kind: 'fits', count });
  });
  it.each([[78, 38, 29, 30], [84, 36, 30, 31]])('finds that %i %% of %i lies between %i and %i', (percent, base, below, above) => {
    expect(reachableCounts(percent, base)).toEqual({ kind: 'between', below, above });
  });
  it.each([[93, 7], [67, 33], [38, 62], [36, 64]])('finds for a base of %i that %i of 101 percentages are impossible', (base, impossible) => {
    const between = Array.from({ length: 101 }, (_, percent) => reachableCounts(percent, base)).filter((one) => one.kind === 'between');
    expect(between).toHaveLength(impossible);
  });
});
