import type { TextMeasure } from '../../fonts/measure.ts';
import { parseSvg } from '../parse-svg.ts';
import type { SvgNode } from '../svg-tree.ts';

/** A thing of a drawing with the box that it takes, in px of the drawing; of a path the box around its points. */
export interface DrawnBox {
  readonly tag: string;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Around {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const numberIn = (attributes: Readonly<Record<string, string>>, name: string) => Number(attributes[name] ?? 0);

/** Everything that a drawing paints, with its place; what is clipped or turned is left out, since its box cannot be read off. */
export function boxesOf(svg: string, measure: TextMeasure): DrawnBox[] {
  const below = (node: SvgNode, around: Around): DrawnBox[] => {
    const { tag, attributes, children } = node;
    const transform = attributes['transform'] ?? '';
    if (tag === 'defs' || attributes['clip-path'] !== undefined || /rotate|scale|matrix/.test(transform)) return [];
    const [, dx = 0, dy = 0] = /^translate\(([-\d.]+),([-\d.]+)\)/.exec(transform) ?? [];
    const inner = { x: around.x + Number(dx), y: around.y + Number(dy), size: Number.parseFloat(attributes['font-size'] ?? '') || around.size };
    return [...boxOf(node, inner, measure), ...children.flatMap((child) => below(child, inner))];
  };
  return below(parseSvg(svg), { x: 0, y: 0, size: 16 });
}

function boxOf({ tag, attributes, text }: SvgNode, { x, y, size }: Around, measure: TextMeasure): DrawnBox[] {
  const box = (left: number, right: number, top: number, bottom: number): DrawnBox[] => [{ tag, text, left: left + x, right: right + x, top: top + y, bottom: bottom + y }];
  switch (tag) {
    case 'text': {
      const width = measure(text, { size, weight: Number(attributes['font-weight'] ?? 400) || 700 });
      const rtl = attributes['direction'] === 'rtl';
      const anchor = attributes['text-anchor'] ?? 'start';
      const left = anchor === 'middle' ? -width / 2 : (anchor === 'start') === rtl ? -width : 0;
      return box(left, left + width, -0.8 * size, 0.2 * size);
    }
    case 'line': return box(Math.min(0, numberIn(attributes, 'x2')), Math.max(0, numberIn(attributes, 'x2')), Math.min(0, numberIn(attributes, 'y2')), Math.max(0, numberIn(attributes, 'y2')));
    case 'rect': case 'image': return box(0, numberIn(attributes, 'width'), 0, numberIn(attributes, 'height'));
    case 'circle': {
      const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => numberIn(attributes, name)) as [number, number, number];
      return box(cx - r, cx + r, cy - r, cy + r);
    }
    case 'path': {
      const points = pointsOf(attributes['d'] ?? '');
      if (points.length === 0) return [];
      const [xs, ys] = [points.map(([px]) => px), points.map(([, py]) => py)];
      return box(Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys));
    }
    default: return [];
  }
}

const SIZES: Readonly<Record<string, number>> = { H: 1, V: 1, C: 6, Q: 4, A: 7 };

/** The ends of a path's lines and curves. */
function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([MLHVCQAZmlhvcqaz])([^MLHVCQAZmlhvcqaz]*)/g)) {
    const all = [...rest.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(Number);
    const upper = command.toUpperCase();
    if (upper === 'Z') [x, y] = start;
    const size = SIZES[upper] ?? 2;
    for (let at = 0; at < all.length; at += size) {
      const numbers = all.slice(at, at + size);
      const [fromX, fromY] = command === upper ? [0, 0] : [x, y];
      const last = (back: number) => numbers.at(-back) ?? 0;
      if (upper === 'H') x = fromX + last(1);
      else if (upper === 'V') y = fromY + last(1);
      else [x, y] = [fromX + last(2), fromY + last(1)];
      if (upper === 'M') start = [x, y];
      points.push([x, y]);
    }
  }
  return points;
}
