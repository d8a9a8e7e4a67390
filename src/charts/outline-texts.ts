import type { TextOutline } from '../fonts/outline.ts';
import type { Dir } from '../terms/language.ts';
import type { GlyphShapes } from './glyph-shapes.ts';
import type { SvgNode } from './svg-tree.ts';

/** What places and shapes a text; SVG hands all of it down from the elements around. */
const SETTING = ['direction', 'text-anchor', 'font-size', 'font-weight', 'dominant-baseline'] as const;
type Setting = Partial<Readonly<Record<(typeof SETTING)[number] | 'stroke', string>>>;

const WEIGHTS: Readonly<Record<string, number>> = { normal: 400, bold: 700 };
/** How far below a line's middle, top or bottom its baseline lies, in parts of the text's size. */
const BASELINES: Readonly<Record<string, number>> = { auto: 0, alphabetic: 0, middle: 0.3, central: 0.3, hanging: 0.8, 'text-before-edge': 0.9, 'text-after-edge': -0.2 };

const rounded = (value: number) => String(Math.round(value * 100) / 100);

function lengthOf(written: string | undefined, size: number): number {
  const [, number, unit] = /^(-?[\d.]+)(px|em)?$/.exec(written ?? '0') ?? [];
  if (number === undefined) throw new Error(`Impossible: a length of ${written} in a drawing`);
  return Number(number) * (unit === 'em' ? size : 1);
}

/** How far left of its anchor a text of `width` begins: `start` is the side where lines of its direction begin. */
function shiftOf(width: number, anchor: string, dir: Dir): number {
  if (anchor === 'middle') return width / 2;
  return (anchor === 'start') === (dir === 'ltr') ? 0 : width;
}

/** The transformation, and after it a move; two plain moves become one. */
function moved(transform: string, across: number, down: number): string {
  const [plain, x, y] = /^translate\((-?[\d.]+),\s?(-?[\d.]+)\)$/.exec(transform) ?? [];
  return `${plain === undefined ? transform : ''}translate(${rounded(across + Number(x ?? 0))},${rounded(down + Number(y ?? 0))})`;
}

function outlined({ attributes, text }: SvgNode, setting: Setting, outline: TextOutline, shapes: GlyphShapes): SvgNode {
  const { x, y, dx, dy, transform = '', 'font-family': _family, 'font-style': _style, ...others } = attributes;
  const size = lengthOf(setting['font-size'] ?? '16', 16);
  const dir = setting.direction === 'rtl' ? 'rtl' : 'ltr';
  const weight = setting['font-weight'] ?? 'normal';
  const baseline = BASELINES[setting['dominant-baseline'] ?? 'auto'];
  if (baseline === undefined) throw new Error(`Impossible: a baseline of ${setting['dominant-baseline']} in a drawing`);
  const drawn = outline(text, { size, weight: WEIGHTS[weight] ?? Number(weight), dir });
  const across = lengthOf(x, size) + lengthOf(dx, size) - shiftOf(drawn.width, setting['text-anchor'] ?? 'start', dir);
  const place = moved(transform, across, lengthOf(y, size) + lengthOf(dy, size) + baseline * size);
  const kept = withoutSetting(others);
  // Shapes that are scaled would scale the line around them too.
  return setting.stroke === undefined || setting.stroke === 'none'
    ? shapes.line(drawn, size, place, kept)
    : { tag: 'path', text: '', children: [], attributes: { ...kept, transform: place, d: drawn.path } };
}

function withoutSetting(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !(SETTING as readonly string[]).includes(name)));
}

/** The drawing with every text as outlines at the place where a browser sets it; a text of several lines is refused. */
export function outlineTexts(node: SvgNode, outline: TextOutline, shapes: GlyphShapes, around: Setting = {}): SvgNode {
  const setting: Setting = { ...around, ...Object.fromEntries([...SETTING, 'stroke'].flatMap((name) => (node.attributes[name] === undefined ? [] : [[name, node.attributes[name]]]))) };
  if (node.tag === 'text') {
    if (node.children.length > 0) throw new Error(`Impossible: a text of several lines in a drawing: ${node.text}`);
    return outlined(node, setting, outline, shapes);
  }
  return { ...node, attributes: withoutSetting(node.attributes), children: node.children.map((child) => outlineTexts(child, outline, shapes, setting)) };
}
