import { basePolicyOf } from '../statistics/base-policy.ts';
import { finitePopulationInterval } from '../statistics/finite-population.ts';
import type { Interval, Proportion } from '../statistics/interval.ts';
import { presentationOf } from '../statistics/presentation-rule.ts';
import { reachableCounts } from '../statistics/reachable-counts.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import type { Cell, MissingKind, Size, Value } from './survey.ts';

/** What a reader is told about a figure beside it; the words are the reader strings `flag.<name>`. */
export const FLAGS = ['small-base', 'counts-only', 'base-hidden', 'very-wide', 'no-count-fits', 'base-not-stated', 'not-stated', 'not-asked', 'suppressed'] as const;
export type Flag = (typeof FLAGS)[number];

/** A figure as shares of its base. */
export interface Shares {
  /** The share that intervals are taken of: that of the count behind the figure, or the printed one where no count fits the base. */
  readonly stated: Proportion;
  /** The shares that may stand behind the figure: one, or those of the two nearest counts where no count fits. */
  readonly possible: readonly Proportion[];
  /** Everybody who could have answered, where that is known. */
  readonly population?: number | undefined;
}

/**
 * What may be shown of a cell, and what calculations may use. `percent` is printed as a percentage; `count` is said as a number of people, because
 * the base is under 30 or the source prints a count; of a `gap` nothing but the reason is shown. `counts` are people: one where the percentage fits
 * the base, the two nearest where no count fits, none where the base is not stated. `shares` are absent where nothing can be computed.
 */
export type Figure = { readonly base: Size; readonly flags: readonly Flag[] } & (
  | { readonly kind: 'percent'; readonly percent: number; readonly counts: readonly number[]; readonly shares?: Shares | undefined }
  | { readonly kind: 'count'; readonly counts: readonly number[]; readonly shares?: Shares | undefined }
  | { readonly kind: 'gap'; readonly gap: MissingKind | 'base-hidden' }
);

const NOT_ASKED: Size = { kind: 'missing', missing: 'not-asked' };
const exactly = (share: Proportion): Shares => ({ stated: share, possible: [share] });

/** What of a cell decides how it is shown. */
type Shown = Pick<Cell, 'value' | 'base' | 'population'>;

/**
 * The figure of a cell under the policy of bases; of no cell, that it was not asked. The only place where a base decides what is shown.
 *
 * Example: of 20 % of 15 it is the count 3, flagged `counts-only`; of 78 % of 38 it is the percentage with the counts 29 and 30, flagged `small-base` and `no-count-fits`.
 */
export function figureOf(cell: Shown | undefined): Figure {
  if (!cell) return { kind: 'gap', gap: 'not-asked', base: NOT_ASKED, flags: ['not-asked'] };
  const figure = known.get(cell) ?? judged(cell);
  known.set(cell, figure);
  return figure;
}

/** A cell never changes, and every page, chart and claim asks for its figure. */
const known = new WeakMap<Shown, Figure>();

function judged(cell: Shown): Figure {
  const { value, base, population } = cell;
  if (value.kind === 'missing') return { kind: 'gap', gap: value.missing, base, flags: [value.missing] };
  if (base.kind === 'count') return onBase(value, base.count, base, population);
  const flags = ['base-not-stated'] as const;
  return value.kind === 'count' ? { kind: 'count', counts: [value.count], base, flags } : { kind: 'percent', percent: value.percent, counts: [], base, flags };
}

function onBase(value: Exclude<Value, { kind: 'missing' }>, count: number, base: Size, population: number | undefined): Figure {
  const policy = basePolicyOf(count);
  if (policy === 'hidden') return { kind: 'gap', gap: 'base-hidden', base, flags: ['base-hidden'] };
  const flags: Flag[] = policy === 'counts-only' ? ['counts-only'] : policy === 'small' ? ['small-base'] : [];
  const finite = population === undefined ? {} : { population };
  const of = (people: number): Proportion => ({ share: people / count, base: count });
  if (value.kind === 'count') return { kind: 'count', counts: [value.count], shares: value.count > count ? undefined : { ...exactly(of(value.count)), ...finite }, base, flags };
  const reached = reachableCounts(value.percent, count);
  const counts = reached.kind === 'fits' ? [reached.count] : [reached.below, reached.above];
  const shares = { ...(reached.kind === 'fits' ? exactly(of(reached.count)) : { stated: { share: value.percent / 100, base: count }, possible: counts.map(of) }), ...finite };
  if (policy !== 'counts-only' && isVeryWide(shares.stated)) flags.push('very-wide');
  if (reached.kind === 'between') flags.push('no-count-fits');
  const common = { counts, shares, base, flags };
  return policy === 'counts-only' ? { kind: 'count', ...common } : { kind: 'percent', percent: value.percent, ...common };
}

/** True where the presentation rule of 2017 would not show a share for the width of its interval; here it is shown and flagged, since the source prints it. */
function isVeryWide({ share, base }: Proportion): boolean {
  return ['width', 'relative-width'].includes(presentationOf(share, base));
}

/** The shares of a cell; undefined where its value or base is missing, nothing of it is shown, or its count is above the base. */
export function sharesOf(cell: Shown | undefined): Shares | undefined {
  const figure = figureOf(cell);
  return figure.kind === 'gap' ? undefined : figure.shares;
}

/**
 * The 95 % interval of a share: Wilson's, for the finite population where that is known; undefined where everybody answered, which leaves nothing open.
 * Changes are compared without the population, since what is said of them is said of the programme and not of its members alone.
 */
export function intervalOf({ stated: { share, base }, population }: Shares): Interval | undefined {
  if (population === undefined) return wilsonInterval(share, base);
  return population === base ? undefined : finitePopulationInterval(share, base, population);
}

/** True where percentages of this base are printed; a base that is not stated does not forbid them. */
export function allowsPercentages(base: Size): boolean {
  return base.kind === 'missing' || !['hidden', 'counts-only'].includes(basePolicyOf(base.count));
}
