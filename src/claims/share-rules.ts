import { intervalOf, sharesOf, type Shares } from '../model/figure.ts';
import type { Claim } from '../model/report.ts';
import type { Cell } from '../model/survey.ts';
import { percentOf } from '../statistics/round.ts';
import type { SHARE_CLAIMS } from '../parse/published-files.ts';
import type { Interval } from '../statistics/interval.ts';
import type { Verdict } from './verdict.ts';
import { phrase } from '../terms/phrase.ts';

/** A kind of claim that says how large a share is. */
export type ShareKind = (typeof SHARE_CLAIMS)[number];

/** Percentages that a word may stand for, and what the interval must clear besides. */
export interface ShareRule {
  readonly from: number;
  readonly to: number;
  /** The lower limit of the interval must be above this share. */
  readonly lowAbove?: number;
  /** The upper limit of the interval must be below this share. */
  readonly highBelow?: number;
}

/** The rule of each kind, as the checks and the methods page have it. */
export const SHARE_RULES: Readonly<Record<ShareKind, ShareRule>> = {
  all: { from: 100, to: 100 },
  'almost-all': { from: 95, to: 99 },
  'large-majority': { from: 80, to: 94, lowAbove: 2 / 3 },
  // "most" stays true above its usual range, where the interval is too wide for "a large majority".
  most: { from: 55, to: 94, lowAbove: 1 / 2 },
  'more-than-half': { from: 51, to: 60 },
  'three-quarters': { from: 73, to: 77 },
  'two-thirds': { from: 64, to: 69 },
  half: { from: 47, to: 53 },
  third: { from: 31, to: 36 },
  quarter: { from: 23, to: 27 },
  minority: { from: 0, to: 44, highBelow: 1 / 2 },
};

/** True for the kinds of claim that say how large a share is. */
export function isShareKind(kind: Claim['kind']): kind is ShareKind {
  return Object.hasOwn(SHARE_RULES, kind);
}

/** True where one person fewer than all would print the same percentage, which takes a base of 200 or more. */
function isRounded(percent: number, { base }: Cell): boolean {
  return base.kind === 'count' && base.count > 1 && percentOf(base.count - 1, base.count) === percent;
}

/** The limits that a quantifier is judged by: those of the interval, or the share itself where everybody answered. */
export function boundsOf(shares: Shares): Interval {
  const { share } = shares.stated;
  return intervalOf(shares) ?? { low: share, high: share };
}

/** Judges whether a quantifier may be said of the percentage of a cell. */
export function shareRuleOf(kind: ShareKind): (percent: number, cell: Cell) => Verdict {
  const { from, to, lowAbove, highBelow } = SHARE_RULES[kind];
  return (percent, cell) => {
    if (percent < from || percent > to) return { holds: false, reason: from === to ? phrase('said-only-of', { kind, only: `${from} %`, actual: `${percent} %` }) : phrase('said-from-to', { kind, from: `${from} %`, to: `${to} %`, actual: `${percent} %` }) };
    if (kind === 'all' && isRounded(percent, cell)) return { holds: false, reason: phrase('rounded-up-to-all', { base: cell.base.kind === 'count' ? cell.base.count : 0 }) };
    if (lowAbove === undefined && highBelow === undefined) return { holds: true };
    const measured = sharesOf(cell);
    if (!measured) return { holds: false, reason: phrase('needs-an-interval', { kind, base: cell.base.kind === 'missing' ? phrase(cell.base.missing) : cell.base.count }) };
    const { low, high } = boundsOf(measured);
    const shown = (share: number) => `${(100 * share).toFixed(1)} %`;
    if (lowAbove !== undefined && low <= lowAbove) return { holds: false, reason: phrase('needs-interval-above', { kind, limit: shown(lowAbove), low: shown(low) }) };
    if (highBelow !== undefined && high >= highBelow) return { holds: false, reason: phrase('needs-interval-below', { kind, limit: shown(highBelow), high: shown(high) }) };
    return { holds: true };
  };
}
