import type { Outlined, PlacedGlyph } from '../fonts/outline.ts';
import type { SvgNode } from './svg-tree.ts';

/** The shapes of the glyphs of a drawing, each written once however often it is set. */
export interface GlyphShapes {
  /** A line of text of `size` px with its left end and baseline where `transform` leads; other attributes as given. */
  line(text: Outlined, size: number, transform: string, attributes?: Readonly<Record<string, string>>): SvgNode;
  /** The shapes of all lines so far; stands before them in the drawing. */
  definitions(): SvgNode;
}

const scaleOf = (size: number) => String(Math.round(size * 1000) / 1_000_000).replace(/^0/, '');

/** Makes an empty set of shapes whose ids begin with `prefix`, which tells a drawing from others in the same page. */
export function createGlyphShapes(prefix: string): GlyphShapes {
  const ids = new Map<string, string>();
  const idOf = (shape: string) => {
    const id = ids.get(shape) ?? `${prefix}${ids.size.toString(36)}`;
    ids.set(shape, id);
    return id;
  };
  const use = ({ shape, x, y }: PlacedGlyph): SvgNode => ({
    tag: 'use', text: '', children: [],
    attributes: { 'xlink:href': `#${idOf(shape)}`, ...(x !== 0 && { x: String(x) }), ...(y !== 0 && { y: String(y) }) },
  });
  return {
    line: ({ glyphs }, size, transform, attributes = {}) => ({ tag: 'g', text: '', attributes: { ...attributes, transform: `${transform}scale(${scaleOf(size)})` }, children: glyphs.map(use) }),
    definitions: () => ({ tag: 'defs', text: '', attributes: {}, children: [...ids].map(([d, id]) => ({ tag: 'path', text: '', attributes: { id, d }, children: [] })) }),
  };
}
