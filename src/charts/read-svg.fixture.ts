import type { TextMeasure } from '../fonts/measure.ts';
import { TEXT_SIZE } from './layout.ts';
import { parseSvg } from './parse-svg.ts';
import type { SvgNode } from './svg-tree.ts';

export interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An element that paints, with what it inherits from the groups around it. */
export interface Leaf {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const PAINTING = ['path', 'line', 'text'];
const INHERITED = ['fill', 'stroke', 'stroke-width', 'font-size'];
const NUMBERS = /-?\d+(?:\.\d+)?/g;

const numbersOf = (text = ''): number[] => (text.match(NUMBERS) ?? []).map(Number);
const pointOf = (transform = ''): [number, number] => {
  const [x = 0, y = 0] = numbersOf(transform);
  return [x, y];
};

/** Every element of a kind, wherever it stands, with its own attributes. */
export function tagsOf(svg: string, tag: string): Record<string, string>[] {
  const below = (node: SvgNode): SvgNode[] => [node, ...node.children.flatMap(below)];
  return below(parseSvg(svg)).filter((node) => node.tag === tag).map(({ attributes }) => attributes);
}

/** Everything that paints, in painting order. */
export function leavesOf(svg: string): Leaf[] {
  const below = ({ tag, attributes, text, children }: SvgNode, around: Record<string, string>): Leaf[] => {
    if (PAINTING.includes(tag)) return [{ tag, text, attributes: { ...around, ...attributes } }];
    const inherited = Object.fromEntries(Object.entries(attributes).filter(([name]) => INHERITED.includes(name)));
    return children.flatMap((child) => below(child, { ...around, ...inherited }));
  };
  return below(parseSvg(svg), {});
}

/** x of the first and the last line of the axis, in reading direction, and how many lines it has. */
export function axisOf(svg: string, dir: 'rtl' | 'ltr'): { first: number; last: number; lines: readonly number[] } {
  const upright = leavesOf(svg).filter(({ tag, attributes }) => tag === 'path' && attributes['stroke-width'] === '1' && attributes['fill'] === undefined)
    .flatMap(({ attributes }) => [...(attributes['d'] ?? '').matchAll(/M(-?[\d.]+),-?[\d.]+v/g)].map(([, x]) => Number(x)));
  const lines = [...new Set(upright)].sort((a, b) => (dir === 'rtl' ? b - a : a - b));
  return { first: lines[0] ?? NaN, last: lines.at(-1) ?? NaN, lines };
}

/** A mark of the data: where it stands, or the box of a bar or of a cell, and what it says of itself. */
export interface Mark {
  readonly item: string;
  readonly wave: string | undefined;
  readonly value: number | undefined;
  readonly x: number;
  readonly y: number;
  readonly box?: Box;
  readonly hollow: boolean;
  readonly colour: string;
}

/** Every mark that says which item it stands for. */
export function marksOf(svg: string): Mark[] {
  return leavesOf(svg).flatMap(({ attributes: { transform, d = '', fill = '', stroke = '', ...told } }) => {
    const item = told['data-item'];
    if (item === undefined) return [];
    const value = told['data-percent'] ?? told['data-points'];
    const [x, y] = pointOf(transform);
    const [left = 0, top = 0, width = 0, height = 0] = numbersOf(d);
    const hollow = fill === 'var(--paper)' || fill === 'none';
    const common = { item, wave: told['data-wave'], value: value === undefined ? undefined : Number(value), hollow, colour: hollow ? stroke : fill };
    if (transform !== undefined) return [{ ...common, x, y }];
    const box = { what: `${item} ${value}`, left: Math.min(left, left + width), right: Math.max(left, left + width), top, bottom: top + height };
    return [{ ...common, x: left + width, y: top + height / 2, box }];
  });
}

/** The box that each text takes as a browser sets it: anchor and direction read from the SVG. */
export function textBoxesOf(svg: string, measure: TextMeasure): Box[] {
  return leavesOf(svg).filter(({ tag }) => tag === 'text').map(({ text, attributes }) => {
    const { transform, direction = 'ltr', 'text-anchor': anchor = 'start', 'font-weight': weight = '400' } = attributes;
    const [x, baseline] = pointOf(transform);
    const width = measure(text, { size: TEXT_SIZE, weight: Number(weight) });
    const left = anchor === 'middle' ? x - width / 2 : (anchor === 'start') === (direction === 'ltr') ? x : x - width;
    return { what: text, left, right: left + width, top: baseline - 0.72 * TEXT_SIZE, bottom: baseline + 0.22 * TEXT_SIZE };
  });
}

/** The lines of intervals, with what they are painted in. */
export function intervalsOf(svg: string): (Box & { readonly stroke: string; readonly width: number })[] {
  return leavesOf(svg).filter(({ tag, attributes }) => tag === 'line' && attributes['stroke-width'] !== '1').map(({ attributes }) => {
    const [x, y] = pointOf(attributes['transform']);
    const ends = [x, x + Number(attributes['x2'] ?? 0)];
    const width = Number(attributes['stroke-width']);
    return { what: 'interval', left: Math.min(...ends), right: Math.max(...ends), top: y - width / 2, bottom: y + width / 2, stroke: attributes['stroke'] ?? '', width };
  });
}

/** True where two boxes share an area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
