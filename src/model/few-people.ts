import { figureOf } from './figure.ts';
import type { Cell } from './survey.ts';

/** The most people on one side of a figure that are so few that it can tell what single ones answered. */
export const FEW = 4;

/**
 * Whom a figure can give away: all who answered, where they answered alike, or the few people who did or did not. `counts` are the few: one number, or the two
 * nearest where no count fits the base.
 */
export type FewPeople = { readonly side: 'all' | 'none' } | { readonly side: 'others' | 'those'; readonly counts: readonly number[] };

/**
 * The few people that a figure tells of: 1 to {@link FEW} on either side, nobody on one side, or 0 % or 100 % whatever its base; undefined where it
 * tells of none, or nothing of it is shown.
 *
 * Example: 97 % of 67 leaves 2 others; 100 % is all.
 */
export function fewPeopleIn(cell: Pick<Cell, 'value' | 'base'>): FewPeople | undefined {
  const figure = figureOf(cell);
  if (figure.kind === 'gap') return undefined;
  const { counts, base } = figure;
  const percent = cell.value.kind === 'percent' ? cell.value.percent : undefined;
  const others = base.kind === 'count' ? counts.map((count) => base.count - count) : [];
  if (percent === 100 || others.includes(0)) return { side: 'all' };
  if (percent === 0 || counts.includes(0)) return { side: 'none' };
  if (others.some(isFew)) return { side: 'others', counts: [...others].sort((a, b) => a - b) };
  return counts.some(isFew) ? { side: 'those', counts } : undefined;
}

function isFew(count: number): boolean {
  return count >= 1 && count <= FEW;
}
