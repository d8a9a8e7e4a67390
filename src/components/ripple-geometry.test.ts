import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelLines, rippleOf } from './ripple-geometry.ts';

const widthOf = (text: string) => 10 * text.length;

describe('a label', () => {
  it('stands on one line where it fits', () => expect(labelLines('Members', widthOf)).toEqual(['Members']));
  it('of one long word stays on one line', () => expect(labelLines('a'.repeat(40), widthOf)).toEqual(['a'.repeat(40)]));
  it('that is too wide stands on the two lines that are most alike', () => expect(labelLines('The central government and partners', widthOf)).toEqual(['The central government', 'and partners']));
  it('keeps its words in their order', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-zא-ת]{1,12}$/), { minLength: 1, maxLength: 8 }), (words) => {
      expect(labelLines(words.join(' '), widthOf).join(' ')).toBe(words.join(' '));
    }));
  });
});

describe('the arcs', () => {
  const radiiOf = (count: number) => rippleOf(Array.from({ length: count }, () => 50), 'ltr').arcs.map(({ path }) => Number(/A([\d.]+)/.exec(path)?.[1]));

  it('grow from the innermost to the outermost by equal steps', () => expect(radiiOf(3)).toEqual([95, 239.5, 384]));
  it('of a single arena is the innermost', () => expect(radiiOf(1)).toEqual([95]));
  it('of no arena are none', () => expect(radiiOf(0)).toEqual([]));
  it('are mirrored in the other direction', () => {
    const [rtl, ltr] = [rippleOf([50, 60], 'rtl'), rippleOf([50, 60], 'ltr')];
    expect([ltr.centre.x, ...ltr.arcs.map(({ label }) => label.x)].map((x) => Math.round(10 * (400 - x)) / 10)).toEqual([rtl.centre.x, ...rtl.arcs.map(({ label }) => label.x)]);
  });
  it('begin at the corner where lines of text begin', () => expect([rippleOf([50], 'rtl').centre.x > 200, rippleOf([50], 'ltr').centre.x < 200]).toEqual([true, true]));

  it('keep their labels inside the drawing', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 10, max: 300 }), { minLength: 1, maxLength: 7 }), fc.constantFrom('rtl' as const, 'ltr' as const), (widths, dir) => {
      const { width, arcs } = rippleOf(widths, dir);
      expect(arcs.every(({ label }, at) => label.x - (widths[at] ?? 0) / 2 >= 0 && label.x + (widths[at] ?? 0) / 2 <= width)).toBe(true);
    }));
  });
});
