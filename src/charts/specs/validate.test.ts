import { describe, expect, it } from 'vitest';
import { BARS } from './specs.fixture.ts';
import { englishOf } from '../../terms/phrase.ts';
import { slipsOf } from './validate.ts';

const plain = { data: { values: [{ a: 1 }] }, mark: 'bar', encoding: { x: { field: 'a', type: 'quantitative' } } };
const only = (spec: object) => {
  const [slip, ...others] = slipsOf(spec as never);
  return slip && others.length === 0 ? slip : undefined;
};

describe('the schema of Vega-Lite', () => {
  it('lets a specification pass', () => expect(slipsOf(plain)).toEqual([]));
  it('does not know texts in several languages', () => expect(slipsOf(BARS as never)).not.toEqual([]));

  it.each([
    [{ ...plain, encodng: {} }, ['encodng'], 'encoding'],
    [{ ...plain, encoding: { x: { feild: 'a' } } }, ['encoding', 'x', 'feild'], 'field'],
    [{ ...plain, transform: [{ filtr: 'datum.a > 1' }] }, ['transform', 0, 'filtr'], 'filter'],
    [{ ...plain, config: { axs: {} } }, ['config', 'axs'], 'axis'],
    [{ data: plain.data, layer: [{ mark: 'bar', encoding: { x: { fild: 'a' } } }] }, ['layer', 0, 'encoding', 'x', 'fild'], 'field'],
  ])('finds a key that it does not know, deep inside: %j', (spec, path, meant) => {
    expect(only(spec)).toMatchObject({ kind: 'unknown', path, known: expect.arrayContaining([meant]) as unknown });
  });

  it.each([
    [{ ...plain, mark: 'baar' }, ['mark'], 'bar'],
    [{ ...plain, encoding: { x: { field: 'a', type: 'quantitive' } } }, ['encoding', 'x', 'type'], 'quantitative'],
    [{ ...plain, transform: [{ aggregate: [{ op: 'meen', field: 'a', as: 'm' }], groupby: ['a'] }] }, ['transform', 0, 'aggregate', 0, 'op'], 'mean'],
    [{ ...plain, mark: { type: 'bar', size: 'big' } }, ['mark', 'size'], 'a number'],
    [{ ...plain, mark: { type: 'bar', opacity: 3 } }, ['mark', 'opacity'], 'from 0 to 1'],
  ])('finds a value that cannot stand there, with what could: %j', (spec, path, expected) => {
    const slip = only(spec);
    expect(slip).toMatchObject({ kind: 'wrong', path });
    expect(slip?.kind === 'wrong' && slip.expected.map(englishOf)).toContain(expected);
  });

  it('finds a key that is missing', () => expect(only({ data: plain.data, encoding: {} })).toEqual({ kind: 'missing', path: [], key: 'mark' }));
});
