import { describe, expect, it } from 'vitest';
import { someFonts } from '../fonts/fonts.fixture.ts';
import { textOf, type Dir } from '../terms/language.ts';
import { chartPictureSvg, type ChartPicture } from './chart-picture.ts';
import { parseSvg } from './parse-svg.ts';
import type { SvgNode } from './svg-tree.ts';

const { outlines } = await someFonts();
const DRAWING = '<svg role="img" aria-labelledby="a" width="720" height="100"><g aria-hidden="true"><rect width="720" height="100" fill="var(--wave-1)" data-percent="5"/><text transform="translate(10,20)" font-size="14px">5%</text></g></svg>';

function aPicture(dir: Dir, other: Partial<ChartPicture> = {}): ChartPicture {
  return {
    lang: dir === 'rtl' ? 'he' : 'en', dir, title: 'Trust grew', lead: 'The measure.', description: 'In words.', drawing: DRAWING,
    legend: [{ label: 'start (out of 93)', path: 'M0 0h1', fill: 'var(--wave-1)' }], notes: ['Source: slide 1.', 'Address: \u200E/en/a/\u200E'], ...other,
  };
}
const rootOf = (picture: ChartPicture) => parseSvg(chartPictureSvg(picture, textOf(picture.lang, outlines)));
const all = (node: SvgNode): SvgNode[] => [node, ...node.children.flatMap(all)];
const heightOf = (picture: ChartPicture) => Number(rootOf(picture).attributes['height']);
/** Lines of text: their left ends and baselines. */
const linesIn = (root: SvgNode) => all(root).filter(({ attributes }) => /scale\(/.test(attributes['transform'] ?? '')).map(({ attributes }) => {
  const [, x = NaN, y = NaN] = /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(attributes['transform'] ?? '')?.map(Number) ?? [];
  return { x, y };
});

describe('the picture of a chart', () => {
  it('carries its name and its description for readers who do not see it', () => {
    const [title, desc] = rootOf(aPicture('ltr')).children;
    expect([title?.tag, title?.text, desc?.tag, desc?.text]).toEqual(['title', 'Trust grew', 'desc', 'The measure. In words. Source: slide 1. Address: \u200E/en/a/\u200E']);
  });
  it('says its language', () => expect(rootOf(aPicture('rtl')).attributes).toMatchObject({ lang: 'he', 'xml:lang': 'he', role: 'img' }));
  it('has no colour of a page and no text of a browser', () => expect(chartPictureSvg(aPicture('ltr'), textOf('en', outlines))).not.toMatch(/var\(|<text|aria-/));
  it('keeps the values of the drawing', () => expect(all(rootOf(aPicture('ltr'))).filter(({ attributes }) => attributes['data-percent'] === '5')).toHaveLength(1));
  it('begins every line at the left margin from left to right', () => {
    const lines = linesIn(rootOf(aPicture('ltr', { legend: [] }))).filter(({ x }) => x !== 10);
    expect(new Set(lines.map(({ x }) => x))).toEqual(new Set([40]));
  });
  it('puts the mark of the legend on the side where lines begin', () => {
    const markOf = (dir: Dir) => all(rootOf(aPicture(dir))).find(({ attributes }) => attributes['d'] === 'M0 0h1')?.attributes['transform'];
    expect([markOf('ltr'), markOf('rtl')].map((place) => Number(/\((\d+)/.exec(place ?? '')?.[1]))).toEqual([48, 752]);
  });
  it('outlines a hollow mark of the legend', () => {
    const [key] = all(rootOf(aPicture('ltr', { legend: [{ label: 'a', path: 'M0 0h2', fill: 'var(--paper)', outline: { colour: 'var(--wave-1)', width: 2 } }] }))).filter(({ attributes }) => attributes['d'] === 'M0 0h2');
    expect(key?.attributes).toMatchObject({ fill: '#fbfbf9', stroke: '#1c96a2', 'stroke-width': '2' });
  });
  it('sets one figure large where it is about one', () => {
    const large = { figure: '97%', restsOn: '65 of 67' };
    expect(heightOf(aPicture('ltr', { large }))).toBe(heightOf(aPicture('ltr')) + 90);
    expect(chartPictureSvg(aPicture('ltr', { large }), textOf('en', outlines))).toContain('The measure. 97% 65 of 67 In words.');
  });
  it('breaks a long title into lines', () => expect(heightOf(aPicture('ltr', { title: 'Trust grew '.repeat(20) }))).toBeGreaterThan(heightOf(aPicture('ltr')) + 90));
  it('breaks a long legend into rows', () => expect(heightOf(aPicture('ltr', { legend: Array.from({ length: 6 }, () => ({ label: 'a wave of some year (out of 93)', path: 'M0 0h1', fill: 'var(--wave-1)' })) }))).toBe(heightOf(aPicture('ltr')) + 2 * 26));
  it('breaks an address at its slashes where it does not fit', () => {
    const address = `https://report.example/${'a-long-name-of-a-page/'.repeat(6)}`;
    const lines = linesIn(rootOf(aPicture('ltr', { notes: [address] })));
    expect(lines.length).toBe(linesIn(rootOf(aPicture('ltr', { notes: ['x'] }))).length + 1);
  });
  it('writes each shape once, under an id of its own', () => {
    const [definitions] = all(rootOf(aPicture('ltr'))).filter(({ tag }) => tag === 'defs');
    const shapes = definitions?.children ?? [];
    expect(new Set(shapes.map(({ attributes }) => attributes['d'])).size).toBe(shapes.length);
    const ids = shapes.map(({ attributes }) => attributes['id']);
    const used = all(rootOf(aPicture('ltr'))).filter(({ tag }) => tag === 'use').map(({ attributes }) => attributes['xlink:href']?.slice(1));
    expect([...new Set(used)].sort()).toEqual([...new Set(ids)].sort());
  });
  it('shares no id with another picture', () => {
    const idsOf = (picture: ChartPicture) => all(rootOf(picture)).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(idsOf(aPicture('ltr')).filter((id) => idsOf(aPicture('ltr', { title: 'Trust fell' })).includes(id))).toEqual([]);
  });
  it('is as wide as a wider drawing needs', () => expect(rootOf(aPicture('ltr', { drawing: DRAWING.replaceAll('720', '900') })).attributes['width']).toBe('980'));
  it('refuses a character that no font has', () => expect(() => rootOf(aPicture('ltr', { title: 'a → b' }))).toThrow('no font has U+2192'));
});
