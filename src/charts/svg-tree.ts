/** The SVG that Vega writes, as a tree that can be made slim before it becomes text. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: SvgNode[];
  text: string;
}

/** What Vega's string renderer writes into; collects a tree instead of text. */
export class SvgTree {
  readonly root: SvgNode = { tag: 'g', attributes: {}, children: [], text: '' };
  readonly #open: SvgNode[] = [this.root];

  open(tag: string, ...sets: readonly (Readonly<Record<string, unknown>> | null)[]): this {
    const attributes: Record<string, string> = {};
    for (const [name, value] of sets.flatMap((set) => Object.entries(set ?? {}))) {
      if (value !== null && value !== undefined) attributes[name] = String(value);
    }
    const node: SvgNode = { tag, attributes, children: [], text: '' };
    this.#top.children.push(node);
    this.#open.push(node);
    return this;
  }

  text(text: string): this {
    this.#top.text += text;
    return this;
  }

  close(): this {
    this.#open.pop();
    return this;
  }

  get #top(): SvgNode {
    const top = this.#open.at(-1);
    if (!top) throw new Error('Impossible: an SVG element closed twice');
    return top;
  }
}

/** Attributes that a page must decide, or that say nothing. */
const DROPPED = /^(?:role|aria-.*|class|pointer-events|font-family|xmlns.*|version|stroke-miterlimit)$/;
const DEFAULTS: Readonly<Record<string, string>> = { opacity: '1', 'font-weight': '400', transform: 'translate(0,0)', x2: '0', y2: '0', 'text-anchor': 'start', 'stroke-width': '0' };
/** Attributes that may be written once on a group whose children all have the same. */
const SHARED = ['fill', 'stroke', 'stroke-width', 'font-size'];

const rounded = (value: string) => value.replace(/-?\d*\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100 || 0));

function hoist(children: readonly SvgNode[]): Record<string, string> {
  const shared: Record<string, string> = {};
  for (const name of SHARED) {
    const value = children[0]?.attributes[name];
    if (children.length < 2 || value === undefined || children.some((child) => child.attributes[name] !== value)) continue;
    shared[name] = value;
    for (const child of children) delete child.attributes[name];
  }
  return shared;
}

/** The nodes that paint the same as `node`, without frames, empty groups and attributes that change nothing. */
export function slim(node: SvgNode): SvgNode[] {
  const { class: role, display } = node.attributes;
  if (role === 'background' || role === 'foreground' || display === 'none') return [];
  const children = node.children.flatMap(slim);
  if (node.tag === 'g' && children.length === 0) return [];
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes)) {
    const short = name.startsWith('data-') ? value : rounded(value);
    // an end of a gradient that is not written lies on the far side
    const silent = DEFAULTS[name] === short && node.tag !== 'linearGradient';
    if (!DROPPED.test(name) && !silent) attributes[name] = short;
  }
  if (node.tag === 'g') Object.assign(attributes, hoist(children));
  if (node.tag === 'g' && Object.keys(attributes).length === 0) return children;
  return [{ tag: node.tag, attributes, children, text: node.text }];
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The node as SVG text. */
export function writeSvg({ tag, attributes, children, text }: SvgNode): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  const content = escaped(text) + children.map(writeSvg).join('');
  return content === '' ? `<${tag}${named}/>` : `<${tag}${named}>${content}</${tag}>`;
}
