import { describe, expect, it } from 'vitest';
import { someFonts } from './fonts.fixture.ts';
import { createOutline } from './outline.ts';

const fonts = await someFonts();
const he = fonts.outlines['he']?.text;
const measure = fonts.measures['he'];
if (!he || !measure) throw new Error('Impossible: no outline');
const style = { size: 20, weight: 400, dir: 'rtl' } as const;

/** Left edges of the shapes of a drawing, from its path data. */
const starts = (path: string) => [...path.matchAll(/M(-?[\d.]+)/g)].map((match) => Number(match[1]));
/** How far right the first shape of `text` stands when the line runs on with `rest`. */
const leftOf = (text: string, dir: 'rtl' | 'ltr') => starts(he(text, { ...style, dir }).path);

describe('a line drawn as outlines', () => {
  it('is as wide as it is measured', () => expect(he('אמון בין 97% מן החברים', style).width).toBeCloseTo(measure('אמון בין 97% מן החברים', style), 3));
  it('has the first Hebrew letter at the right', () => {
    const [alone, inWord] = [he('ל', style), he('לב', style)];
    const shift = inWord.width - alone.width;
    expect(Math.max(...leftOf('לב', 'rtl'))).toBeCloseTo(Math.max(...starts(alone.path)) + shift, 1);
  });
  it('keeps the digits of a number from left to right inside Hebrew', () => {
    const [one, pair] = [he('1', style).width, he('12', style).path];
    const seven = he('12 א', style).path;
    expect(he('א 12', style).path.startsWith(pair)).toBe(true);
    expect(seven.endsWith(pair)).toBe(false);
    expect(starts(pair).some((x) => x > one)).toBe(true);
  });
  it('puts the full stop of a Hebrew line at its left', () => expect(he('אב.', style).path.startsWith(he('.', style).path)).toBe(true));
  it('mirrors brackets that stand from right to left', () => expect(he('(א', style).path.endsWith(he(')', { ...style, dir: 'ltr' }).path)).toBe(false));
  it('refuses a character that no font has', () => expect(() => he('א→', style)).toThrow('Impossible: no font has U+2192'));
  it('tells which character no font has', () => expect(() => he('→', style)).toThrow(expect.objectContaining({ codePoint: 0x2192 })));
  it('refuses a glyph that stands for what the font lacks', () => {
    const font = { unitsPerEm: 1000, layout: () => ({ glyphs: [{ id: 0, codePoints: [0x5d0], path: {} }], positions: [{ xAdvance: 500, xOffset: 0, yOffset: 0 }] }) };
    const outline = createOutline([{ font: font as never, codePoints: new Set([0x5d0]), weight: { min: 400, max: 400 } }]);
    expect(() => outline('א', style)).toThrow('no font has U+05D0');
  });
  it('gives its glyphs in visual order, in thousandths of its size, without spaces', () => {
    const { glyphs, width } = he('אב ג', style);
    expect(glyphs).toHaveLength(3);
    expect(glyphs.map(({ x }) => x)).toEqual(glyphs.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(glyphs[2]?.shape).toBe(he('א', style).glyphs[0]?.shape);
    expect((glyphs[2]?.x ?? 0) * style.size / 1000).toBeCloseTo(width - he('א', style).width, 1);
  });
});
