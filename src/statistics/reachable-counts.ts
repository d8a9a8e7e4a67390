import { roundHalfUp } from './round.ts';

/** The people behind a printed percentage: one count that gives it, or the nearest counts on both sides where none does. */
export type ReachableCounts =
  | { readonly kind: 'fits'; readonly count: number }
  | { readonly kind: 'between'; readonly below: number; readonly above: number };

/**
 * The whole number of people out of `base` whose share, rounded half up to a whole per cent, is `percent` (0 to 100); for
 * bases up to 100 there is at most one, above the one nearest to the percentage is taken. Known as the GRIM test:
 * Brown & Heathers (2017), Soc. Psychol. Personal. Sci. 8, 363–369. Example: 78 % of 38 lies between 29 and 30.
 */
export function reachableCounts(percent: number, base: number): ReachableCounts {
  const exact = percent * base / 100;
  const near = roundHalfUp(exact);
  const fitting = [near, near - 1, near + 1].find((count) => count >= 0 && count <= base && roundHalfUp(100 * count / base) === percent);
  if (fitting !== undefined) return { kind: 'fits', count: fitting };
  return { kind: 'between', below: Math.max(0, Math.floor(exact)), above: Math.min(base, Math.floor(exact) + 1) };
}
