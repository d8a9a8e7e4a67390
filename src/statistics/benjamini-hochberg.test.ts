import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { referenceOf } from './reference.fixture.ts';

const rounded = (ps: readonly number[]) => ps.map((p) => Number(p.toFixed(12)));
const someP = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

describe('Benjamini-Hochberg adjustment', () => {
  test('the example: three values in the order given', () => {
    expect(rounded(benjaminiHochberg([0.01, 0.04, 0.03]))).toEqual([0.03, 0.04, 0.04]);
  });

  test('agrees with p.adjust in R, equal values included', () => {
    for (const { p, adjusted } of referenceOf<{ p: number[]; adjusted: number[] }>('benjaminiHochberg')) expect(rounded(benjaminiHochberg(p))).toEqual(rounded(adjusted));
  });

  // Values of Benjamini and Hochberg 1995, section 4.1; adjusted with R 4.2.2
  test('agrees with R on the example of the paper, which finds four changes', () => {
    const adjusted = benjaminiHochberg([0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1]);
    expect(rounded(adjusted)).toEqual(rounded([
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857142857142862, 0.063857142857142862, 0.0645, 0.0765,
      0.486, 0.58118181818181813, 0.71487499999999993, 0.75323076923076926, 0.81321428571428567, 1,
    ]));
    expect(adjusted.filter((p) => p < 0.05)).toHaveLength(4);
  });

  test('of one value is the value, of none is none', () => {
    expect([benjaminiHochberg([0.03]), benjaminiHochberg([])]).toEqual([[0.03], []]);
  });

  test('raises no value above 1, lowers none and keeps their order', () => {
    fc.assert(fc.property(someP, (ps) => {
      const adjusted = benjaminiHochberg(ps);
      adjusted.forEach((value, place) => {
        expect(value <= 1 && value >= (ps[place] ?? NaN) - 1e-15).toBe(true);
        adjusted.forEach((other, otherPlace) => {
          if ((ps[place] ?? NaN) < (ps[otherPlace] ?? NaN)) expect(value).toBeLessThanOrEqual(other);
        });
      });
    }));
  });

  test.each([-0.1, 1.1, NaN])('refuses the p value %f', (p) => {
    expect(() => benjaminiHochberg([0.5, p])).toThrow('Impossible');
  });
});
