import { describe, expect, it } from 'vitest';
import { someFonts } from '../fonts/fonts.fixture.ts';
import { createGlyphShapes } from './glyph-shapes.ts';
import { outlineTexts } from './outline-texts.ts';
import { parseSvg } from './parse-svg.ts';
import { writeSvg, type SvgNode } from './svg-tree.ts';

const { outlines } = await someFonts();
const outline = outlines['he']?.text;
if (!outline) throw new Error('Impossible: no outline');

const outlined = (svg: string): SvgNode => outlineTexts(parseSvg(svg), outline, createGlyphShapes('g'));
const firstOf = (svg: string): SvgNode => outlined(`<svg>${svg}</svg>`).children[0] as SvgNode;
/** Where the left end of the line and its baseline are. */
const placeOf = (svg: string) => /^translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(firstOf(svg).attributes['transform'] ?? '')?.slice(1).map(Number) ?? [];
const width = (text: string, size = 14, weight = 400) => outline(text, { size, weight, dir: 'ltr' }).width;

describe('a text of a drawing', () => {
  it.each([
    ['<text x="100" font-size="14px">ab</text>', 100],
    ['<text x="100" font-size="14px" text-anchor="end">ab</text>', 100 - width('ab')],
    ['<text x="100" font-size="14px" text-anchor="middle">ab</text>', 100 - width('ab') / 2],
    ['<text x="100" font-size="14px" direction="rtl">אב</text>', 100 - width('אב')],
    ['<text x="100" font-size="14px" direction="rtl" text-anchor="end">אב</text>', 100],
    ['<text x="100" font-size="14px" font-weight="bold" text-anchor="end">ab</text>', 100 - width('ab', 14, 700)],
    ['<text x="100" dx="5" font-size="14px">ab</text>', 105],
    ['<text transform="translate(100,20)" font-size="14px" text-anchor="end">ab</text>', 100 - width('ab')],
  ])('%s begins where a browser begins it', (svg, left) => expect(placeOf(svg)[0]).toBeCloseTo(left, 1));

  it.each([
    ['<text y="50" font-size="10">ab</text>', 50],
    ['<text y="50" dy="0.5em" font-size="10">ab</text>', 55],
    ['<text y="50" dominant-baseline="middle" font-size="10">ab</text>', 53],
    ['<text transform="translate(1,50)" font-size="10">ab</text>', 50],
  ])('%s has its baseline where a browser has it', (svg, baseline) => expect(placeOf(svg)[1]).toBeCloseTo(baseline, 1));

  it('takes size, weight, direction and anchor from the elements around it', () => {
    const [group] = outlined('<svg direction="rtl"><g font-size="20" text-anchor="end" font-weight="700"><text x="100">אב</text></g></svg>').children;
    expect(writeSvg(group as SvgNode)).toMatch(/^<g><g transform="translate\(100,0\)scale\(\.02\)"><use /);
  });
  it('keeps colours and data, and loses what its outlines have', () => {
    expect(firstOf('<text fill="var(--ink)" data-item="a" font-size="14" font-family="x" direction="rtl">א</text>').attributes).toEqual({ fill: 'var(--ink)', 'data-item': 'a', transform: expect.stringMatching(/scale\(\.014\)$/) });
  });
  it('keeps a turn, and moves along it', () => expect(firstOf('<text transform="translate(5,6) rotate(-90)" x="3" font-size="10">a</text>').attributes['transform']).toBe('translate(5,6) rotate(-90)translate(3,0)scale(.01)'));
  it('stands in one path where a line runs round it, which a scale would thin', () => expect(firstOf('<text stroke="var(--paper)" stroke-width="3" font-size="10">a</text>').tag).toBe('path'));
  it('refuses several lines', () => expect(() => outlined('<svg><text>a<tspan>b</tspan></text></svg>')).toThrow('Impossible: a text of several lines'));
  it('refuses a character that no font has', () => expect(() => outlined('<svg><text>→</text></svg>')).toThrow('no font has U+2192'));
  it.each(['<text x="5%">a</text>', '<text dominant-baseline="sideways">a</text>'])('refuses %s, which it cannot place', (svg) => expect(() => firstOf(svg)).toThrow('Impossible'));
});

it('leaves everything else as it is', () => {
  const svg = '<svg width="5"><path d="M0 0" fill="red"/><line x2="3" stroke="var(--rule)"/></svg>';
  expect(writeSvg(outlined(svg))).toBe(svg);
});
