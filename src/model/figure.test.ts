import { describe, expect, it } from 'vitest';
import { allowsPercentages, figureOf, intervalOf, sharesOf } from './figure.ts';
import type { Size, Value } from './survey.ts';

const sizeOf = (base: number | 'not-stated'): Size => (base === 'not-stated' ? { kind: 'missing', missing: base } : { kind: 'count', count: base });
const cell = (value: Value, base: number | 'not-stated') => ({ value, base: sizeOf(base) });
const percent = (value: number, base: number | 'not-stated') => cell({ kind: 'percent', percent: value }, base);
const count = (value: number, base: number | 'not-stated') => cell({ kind: 'count', count: value }, base);

describe('a percentage', () => {
  it('on a base of 50 and more is shown with the count that fits', () => expect(figureOf(percent(88, 93))).toMatchObject({ kind: 'percent', percent: 88, counts: [82], flags: [] }));
  it.each([30, 49])('on a base of %i is shown and flagged', (base) => expect(figureOf(percent(100, base))).toMatchObject({ kind: 'percent', counts: [base], flags: ['small-base'] }));
  it.each([10, 29])('on a base of %i is a count', (base) => expect(figureOf(percent(100, base))).toMatchObject({ kind: 'count', counts: [base], flags: ['counts-only'] }));
  it.each([0, 9])('on a base of %i is not shown', (base) => expect(figureOf(percent(100, base))).toEqual({ kind: 'gap', gap: 'base-hidden', base: sizeOf(base), flags: ['base-hidden'] }));
  it('that no count of its base gives is shown with both nearest', () => expect(figureOf(percent(78, 38))).toMatchObject({ kind: 'percent', percent: 78, counts: [29, 30], flags: ['small-base', 'no-count-fits'] }));
  it.each([[75, 36, ['small-base', 'very-wide']], [81, 36, ['small-base']], [73, 36, ['small-base', 'very-wide', 'no-count-fits']], [1, 100, ['very-wide']], [0, 36, ['small-base']], [50, 67, ['no-count-fits']]] as const)('%i %% of %i is flagged %j by its base and the width of its interval', (value, base, flags) =>
    expect(figureOf(percent(value, base)).flags).toEqual(flags));
  it('whose base is not stated is shown without counts', () => expect(figureOf(percent(51, 'not-stated'))).toMatchObject({ kind: 'percent', counts: [], flags: ['base-not-stated'] }));
});

describe('a count of the source', () => {
  it('stays a count on any base', () => expect([figureOf(count(12, 93)), figureOf(count(12, 'not-stated'))]).toMatchObject([{ kind: 'count', counts: [12], flags: [] }, { kind: 'count', counts: [12], flags: ['base-not-stated'] }]));
  it('is not shown on a base under 10', () => expect(figureOf(count(3, 8))).toMatchObject({ kind: 'gap', gap: 'base-hidden' }));
});

it('says of a missing value why it is missing, whatever its base', () => expect(figureOf(cell({ kind: 'missing', missing: 'suppressed' }, 8))).toMatchObject({ kind: 'gap', gap: 'suppressed', flags: ['suppressed'] }));
it('of no cell says that it was not asked', () => expect(figureOf(undefined)).toMatchObject({ kind: 'gap', gap: 'not-asked', flags: ['not-asked'] }));

describe('shares', () => {
  it('are those of the count behind a percentage', () => expect(sharesOf(percent(88, 93))?.stated).toEqual({ share: 82 / 93, base: 93 }));
  it('are the printed one, and those of both nearest counts, where none fits', () =>
    expect(sharesOf(percent(78, 38))).toEqual({ stated: { share: 0.78, base: 38 }, possible: [{ share: 29 / 38, base: 38 }, { share: 30 / 38, base: 38 }] }));
  it('are there where only the count is printed', () => expect(sharesOf(percent(20, 15))?.stated).toEqual({ share: 0.2, base: 15 }));
  it.each([['a hidden base', percent(50, 8)], ['a base not stated', percent(50, 'not-stated')], ['a count above its base', count(40, 36)]])('are absent with %s', (_, one) => expect(sharesOf(one)).toBeUndefined());
});

it('allows percentages from a base of 30, and where the base is not stated', () => expect([29, 30, 'not-stated' as const].map((base) => allowsPercentages(sizeOf(base)))).toEqual([false, true, true]));

describe('the interval of a share', () => {
  const limits = (population?: number) => {
    const shares = sharesOf({ ...percent(50, 36), population });
    return shares && intervalOf(shares);
  };

  it('is Wilson’s where nobody says how many could have answered', () => expect(limits()?.low.toFixed(4)).toBe('0.3447'));
  it('is that of the finite population where that is known', () => expect(limits(72)?.low.toFixed(4)).toBe('0.3867'));
  it('is none where everybody answered', () => expect(limits(36)).toBeUndefined());
});
