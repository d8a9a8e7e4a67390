import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatValueRef, parseItemRef, parseValueRef, type ValueRef } from './value-ref.ts';

describe('parseValueRef', () => {
  it.each<[string, object]>([
    ['trust.cheering@year-2', { kind: 'cell', battery: 'trust', item: 'cheering', wave: 'year-2' }],
    ['trust@year-2', { kind: 'base', battery: 'trust', wave: 'year-2' }],
    ['@year-2', { kind: 'respondents', wave: 'year-2' }],
    ['source.interviews', { kind: 'source', source: 'interviews' }],
    ['claim.trust-higher', { kind: 'claim', claim: 'trust-higher', part: 'count' }],
    ['claim.trust-higher.total', { kind: 'claim', claim: 'trust-higher', part: 'total' }],
    ['source.item@year-2', { kind: 'cell', battery: 'source', item: 'item', wave: 'year-2' }],
  ])('reads %s', (written, ref) => expect(parseValueRef(written)).toEqual(ref));

  it.each(['', 'trust', 'trust.cheering', 'trust.cheering@', '@', 'trust.@year-2', '.cheering@year-2', 'trust..cheering@w', 'trust.a.b@w', 'Trust.a@w', ' trust.a@w', 'trust.a@w ', 'trust.a@w\n', 'source.', 'אמון.א@ב', 'trust.a@2'])('reads nothing in %j', (written) => {
    expect(parseValueRef(written)).toBeUndefined();
  });

  it('gives back what formatValueRef wrote', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/) as fc.Arbitrary<never>;
    const ref: fc.Arbitrary<ValueRef> = fc.oneof(
      fc.record({ kind: fc.constant('cell' as const), battery: id, item: id, wave: id }),
      fc.record({ kind: fc.constant('base' as const), battery: id, wave: id }),
      fc.record({ kind: fc.constant('respondents' as const), wave: id }),
      fc.record({ kind: fc.constant('source' as const), source: id }),
      fc.record({ kind: fc.constant('claim' as const), claim: id, part: fc.constantFrom('count' as const, 'total' as const) }),
    );
    fc.assert(fc.property(ref, (one) => {
      expect(parseValueRef(formatValueRef(one))).toEqual(one);
    }));
  });
});

describe('parseItemRef', () => {
  it('reads a battery and an item', () => expect(parseItemRef('trust.cheering')).toEqual({ battery: 'trust', item: 'cheering' }));
  it.each(['trust', 'trust.cheering@year-2', 'trust.a.b', ''])('reads nothing in %j', (written) => expect(parseItemRef(written)).toBeUndefined());
});
