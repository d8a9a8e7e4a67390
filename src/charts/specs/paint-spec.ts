import { WIDTHS, type ChartLayout } from '../layout.ts';
import { slim, SvgTree, writeSvg, type SvgNode } from '../svg-tree.ts';
import type { Dir } from '../../terms/language.ts';
import { MARGIN, type FittedScene } from './fit-spec.ts';
import type { PaintedMark } from 'vega';
import type { Box } from './scene.ts';
import { slimDrawing } from './slim-drawing.ts';
import { SpecRenderer } from './spec-renderer.ts';

/** What a drawing is painted with; `name` begins the id of everything in it. */
export interface Painting {
  readonly name: string;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly layout: ChartLayout;
  readonly dir: Dir;
  readonly images: Readonly<Record<string, string>>;
}

const TAGS = ['g', 'path', 'line', 'rect', 'text', 'image', 'defs', 'clipPath', 'linearGradient', 'radialGradient', 'pattern', 'stop'];
const ATTRIBUTES = [
  'transform', 'd', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'r', 'cx', 'cy', 'fx', 'fy', 'fr', 'width', 'height', 'viewBox', 'preserveAspectRatio', 'href', 'id', 'clip-path', 'offset', 'stop-color',
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-dashoffset', 'stroke-linecap', 'stroke-linejoin', 'opacity',
  'text-anchor', 'direction', 'font-size', 'font-weight', 'display', 'class',
];
/** A fitted scene as slim SVG text for inlining, named and described by the page; its ids are unique where `name` is. */
export function paintSpec({ box, view }: Pick<FittedScene, 'box' | 'view'>, painting: Painting): string {
  const tree = new SvgTree();
  const renderer = new SpecRenderer(painting.images);
  renderer.mark(tree, view.scenegraph().root as unknown as PaintedMark);
  renderer.defs(tree);
  const named = withNames(tree.root, painting.name);
  const children = named.children.flatMap((child) => slim(cleaned(child)));
  const defs = children.filter(({ tag }) => tag === 'defs');
  const { width, height, left, top } = frameOf(box, painting);
  const content: SvgNode = {
    tag: 'g', text: '', attributes: { 'aria-hidden': 'true', fill: 'none', transform: `translate(${left},${top})` },
    children: slimDrawing(children.filter(({ tag }) => tag !== 'defs')),
  };
  return writeSvg({
    tag: 'svg', text: '', children: [...defs, content],
    attributes: {
      role: 'img', 'aria-labelledby': painting.labelledBy, 'aria-describedby': painting.describedBy,
      direction: 'ltr', width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}`,
    },
  });
}

/** The size of a picture in px, and where its scene stands in it: what stays narrower than its layout begins where lines begin. */
export function frameOf(box: Box, { layout, dir }: Pick<Painting, 'layout' | 'dir'>): { readonly width: number; readonly height: number; readonly left: number; readonly top: number } {
  const width = Math.max(WIDTHS[layout], Math.ceil(box.x2 - box.x1) + 2 * MARGIN);
  return {
    width, height: Math.ceil(box.y2 - box.y1) + 2 * MARGIN,
    left: dir === 'rtl' ? Math.floor(width - MARGIN - box.x2) : Math.ceil(MARGIN - box.x1), top: Math.ceil(MARGIN - box.y1),
  };
}

/** The node with only what a drawing needs: no roles, no styles, no links. */
function cleaned(node: SvgNode): SvgNode {
  if (!TAGS.includes(node.tag)) throw new Error(`Impossible: <${node.tag}> in a drawing`);
  const attributes = Object.fromEntries(Object.entries(node.attributes).filter(([name]) => ATTRIBUTES.includes(name)));
  const ground = attributes['class'] === 'background' || attributes['class'] === 'foreground';
  const paints = (name: string) => attributes[name] !== undefined && attributes[name] !== 'none';
  if (ground && attributes['display'] !== 'none' && (paints('fill') || (paints('stroke') && attributes['stroke-width'] !== '0'))) delete attributes['class'];
  // A line without width paints nothing, where a line without a width given paints one.
  if (attributes['stroke-width'] === '0') {
    delete attributes['stroke'];
    delete attributes['stroke-width'];
  }
  return { ...node, attributes, children: node.children.map(cleaned) };
}

/** The tree with its ids, which Vega counts for the whole process, counted anew and named after the drawing. */
function withNames(node: SvgNode, name: string): SvgNode {
  const known = new Map<string, string>();
  const nameOf = (id: string) => {
    const found = known.get(id) ?? `${name}-${known.size + 1}`;
    known.set(id, found);
    return found;
  };
  const renamed = (one: SvgNode): SvgNode => ({
    ...one, children: one.children.map(renamed),
    attributes: Object.fromEntries(Object.entries(one.attributes).map(([key, value]) => [key, key === 'id' ? nameOf(value) : value.replace(/^url\(#([^)]+)\)$/, (_, id: string) => `url(#${nameOf(id)})`)])),
  });
  return renamed(node);
}

/** True where a drawing has a colour that is not one of the house's: such a drawing keeps to a light ground. */
export function hasOwnColours(svg: string): boolean {
  return /(?:fill|stroke|stop-color)="(?!none|transparent|var\(|url\(#)[^"]+"|<image /.test(svg);
}
