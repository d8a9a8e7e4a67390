import type { SvgNode } from './svg-tree.ts';

const HAIRLINE = '1';
const NUMBERS = /-?\d+(?:\.\d+)?/g;

/** A line as path data, or undefined where the node is none that can be merged. */
function pathOf({ tag, attributes }: SvgNode): { readonly stroke: string | undefined; readonly d: string } | undefined {
  const { transform = 'translate(0,0)', stroke, x2, y2, ...others } = attributes;
  if (tag !== 'line' || (x2 !== undefined && y2 !== undefined) || Object.keys(others).length > 0) return undefined;
  const [x = '0', y = '0'] = transform.match(NUMBERS) ?? [];
  return { stroke, d: `M${x},${y}${x2 === undefined ? `v${y2 ?? 0}` : `h${x2}`}` };
}

/** The nodes with the hairlines of a group made one path for each colour: they paint the same in a third of the bytes. */
export function mergeHairlines(nodes: readonly SvgNode[]): SvgNode[] {
  return nodes.map((node) => {
    if (node.tag !== 'g') return node;
    const paths = node.children.map(pathOf);
    if (node.attributes['stroke-width'] !== HAIRLINE || node.children.length === 0 || paths.includes(undefined)) return { ...node, children: mergeHairlines(node.children) };
    const byStroke = Map.groupBy(paths.filter((one) => one !== undefined), ({ stroke }) => stroke);
    const children = [...byStroke].map(([stroke, ones]): SvgNode => ({ tag: 'path', attributes: { d: ones.map(({ d }) => d).join(''), ...(stroke !== undefined && { stroke }) }, children: [], text: '' }));
    return { ...node, children };
  });
}
