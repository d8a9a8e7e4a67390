import { mergeHairlines } from '../merge-hairlines.ts';
import type { SvgNode } from '../svg-tree.ts';
import { compactPath } from './compact-path.ts';

type Attributes = Readonly<Record<string, string>>;

const MOVE = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/;
/** A circle as Vega writes it: two arcs around the origin. */
const CIRCLE = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0$/;
/** Attributes that children have of the group around them. */
const INHERITED = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'];
/** So many alike stand in a group of their own; of fewer, compressed bytes would grow. */
const RUN = 12;

/** The nodes that paint the same in fewer bytes: hairlines in one path, shapes where they stand, what several in a row share written once. */
export function slimDrawing(nodes: readonly SvgNode[]): SvgNode[] {
  return slimmed(mergeHairlines(nodes), {});
}

function slimmed(nodes: readonly SvgNode[], around: Attributes): SvgNode[] {
  return inRuns(nodes.map((node) => {
    if (node.tag !== 'g') return shapeOf(node, around);
    return { ...node, children: slimmed(node.children, { ...around, ...node.attributes }) };
  }));
}

/** A shape with its place in its outline, without what it does not paint. */
function shapeOf(node: SvgNode, around: Attributes): SvgNode {
  if (node.tag === 'line') return shapeOf(asPath(node), around);
  if (node.tag !== 'path') return node;
  const { transform, d = '', ...others } = node.attributes;
  const attributes = fillOnly(others, around);
  const [dx, dy] = placeOf(transform);
  if (transform !== undefined && !MOVE.test(transform)) return { ...node, attributes: { ...attributes, transform, d: compactPath(d, 0, 0) ?? d } };
  const [, r] = CIRCLE.exec(d) ?? [];
  if (r !== undefined) return { ...node, tag: 'circle', attributes: { ...attributes, cx: String(dx), cy: String(dy), r } };
  const moved = compactPath(d, dx, dy);
  return moved === undefined ? node : { ...node, attributes: { ...attributes, d: moved } };
}

function asPath({ attributes: { x2 = '0', y2 = '0', ...attributes } }: SvgNode): SvgNode {
  return { tag: 'path', attributes: { ...attributes, d: `M0,0L${x2},${y2}` }, children: [], text: '' };
}

/** Where a shape stands, to a tenth of a px. */
function placeOf(transform: string | undefined): readonly [x: number, y: number] {
  const [, x, y] = MOVE.exec(transform ?? '') ?? [];
  return [Math.round(Number(x ?? 0) * 10) / 10, Math.round(Number(y ?? 0) * 10) / 10];
}

/** What is not stroked needs no width of a stroke, and its opacity is that of its fill, which a group can hold for all. */
function fillOnly(attributes: Attributes, around: Attributes): Attributes {
  const stroke = attributes['stroke'] ?? around['stroke'];
  if (stroke !== undefined && stroke !== 'none') return attributes;
  const { 'stroke-width': _, opacity, ...others } = attributes;
  return opacity === undefined || others['fill-opacity'] !== undefined ? { ...others, ...(opacity !== undefined && { opacity }) } : { ...others, 'fill-opacity': opacity };
}

/** Nodes of one look that follow each other, in a group that has it. */
function inRuns(nodes: readonly SvgNode[]): SvgNode[] {
  const out: SvgNode[] = [];
  let run: SvgNode[] = [];
  const close = () => {
    out.push(...(run.length < RUN ? run : grouped(run)));
    run = [];
  };
  for (const node of nodes) {
    if (run.length > 0 && lookOf(run[0]) !== lookOf(node)) close();
    run.push(node);
  }
  close();
  return out;
}

const sharedBy = (node: SvgNode | undefined) => (node?.tag === 'path' || node?.tag === 'circle' ? Object.entries(node.attributes).filter(([name]) => INHERITED.includes(name)).sort() : []);
const lookOf = (node: SvgNode | undefined) => JSON.stringify(sharedBy(node));

function grouped(run: readonly SvgNode[]): SvgNode[] {
  const shared = Object.fromEntries(sharedBy(run[0]));
  if (Object.keys(shared).length === 0) return [...run];
  const children = run.map((node) => ({ ...node, attributes: Object.fromEntries(Object.entries(node.attributes).filter(([name]) => !(name in shared))) }));
  return [{ tag: 'g', attributes: shared, children, text: '' }];
}
