import { parse, type Block, type CssNode, type Rule, type Selector } from 'css-tree';
import { variablesIn } from '../styles/variables-in.ts';

/** What one element must have for a part of a selector to choose it. Names of elements are in small letters. */
export interface Compound {
  readonly tag?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
  readonly oneOf: readonly Choice[];
  /** How its element stands to that of the compound before it: ` `, `>`, `+`, `~`; absent for the first. */
  readonly combinator?: string;
}

/** A list of selectors of which one must be able to choose something. */
export interface Choice {
  /** Whether the element itself is chosen (`:is()`, `:where()`) or something around it (`:has()`). */
  readonly isOwn: boolean;
  readonly choices: readonly SelectorNeed[];
  /** Where the list stands in the text of its selector. */
  readonly from: number;
  readonly to: number;
}

/** A selector as it is written, and what each of its elements must have. */
export interface SelectorNeed {
  readonly text: string;
  readonly compounds: readonly Compound[];
  /** How much it counts against other rules: ids, then classes and their like, then names of elements. */
  readonly weight: number;
}

/** A declaration as it is written; `custom` is its name where it sets a custom property, `uses` are the custom properties that its value asks for. */
export interface Declared {
  readonly text: string;
  readonly custom?: string;
  readonly uses: readonly string[];
}

/** A part of a style sheet: a rule, a condition around other parts, or what stands as it is (`@font-face`, `@page`). */
export type Part =
  | { readonly kind: 'rule'; readonly selectors: readonly SelectorNeed[]; readonly declarations: readonly Declared[] }
  | { readonly kind: 'group'; readonly head: string; readonly parts: readonly Part[] }
  | { readonly kind: 'text'; readonly text: string; readonly uses: readonly string[] };

/** At-rules around rules that hold for the same elements as they would without it. */
const GROUPS = new Set(['media', 'supports', 'container', 'layer']);

/** Reads a style sheet into parts that can be left out one by one. Every part keeps the text that it was written in; a mistake in it is a bug. */
export function parseSheet(css: string): readonly Part[] {
  const fail = (error: Error) => {
    throw new Error(`Impossible: a style sheet that cannot be read: ${error.message}`);
  };
  const sheet = parse(css, { positions: true, parseCustomProperty: false, parseValue: false, parseAtrulePrelude: false, onParseError: fail });
  return sheet.type === 'StyleSheet' ? partsIn(sheet, css) : [];
}

function partsIn(block: { readonly children: Iterable<CssNode> }, css: string): Part[] {
  const text = textOf(css);
  return [...block.children].flatMap((node): Part[] => {
    if (node.type === 'Comment') return [];
    if (node.type === 'Rule' && node.prelude.type === 'SelectorList' && isPlain(node.block)) {
      return [{ kind: 'rule', selectors: [...node.prelude.children].flatMap((one) => (one.type === 'Selector' ? needOf(one, css) : [])), declarations: declarationsIn(node, css) }];
    }
    if (node.type === 'Atrule' && GROUPS.has(node.name) && node.block) {
      return [{ kind: 'group', head: css.slice(node.loc?.start.offset, node.block.loc?.start.offset).trim(), parts: partsIn(node.block, css) }];
    }
    return [{ kind: 'text', text: text(node), uses: variablesIn(text(node)) }];
  });
}

/** True where a block has nothing but declarations: one with rules inside it is kept as it stands. */
const isPlain = (block: Block) => [...block.children].every(({ type }) => type === 'Declaration' || type === 'Comment');

function declarationsIn(rule: Rule, css: string): Declared[] {
  const text = textOf(css);
  return [...rule.block.children].flatMap((node) => (node.type === 'Declaration'
    ? { text: text(node), ...(node.property.startsWith('--') && { custom: node.property }), uses: variablesIn(text(node)) }
    : []));
}

function needOf(selector: Selector, css: string): SelectorNeed {
  const compounds: Compound[] = [];
  const start = selector.loc?.start.offset ?? 0;
  let nodes: CssNode[] = [];
  let combinator: string | undefined;
  for (const node of [...selector.children, undefined]) {
    if (node !== undefined && node.type !== 'Combinator') nodes.push(node);
    else {
      if (nodes.length > 0) compounds.push({ ...compoundOf(nodes, css, start), ...(combinator !== undefined && { combinator }) });
      nodes = [];
      combinator = node?.type === 'Combinator' ? node.name : undefined;
    }
  }
  return { text: textOf(css)(selector), compounds, weight: weightOf(selector) };
}

function compoundOf(nodes: readonly CssNode[], css: string, start: number): Compound {
  const tag = nodes.find(({ type, ...node }) => type === 'TypeSelector' && 'name' in node && node.name !== '*');
  const id = nodes.find(({ type }) => type === 'IdSelector');
  return {
    ...(tag?.type === 'TypeSelector' && { tag: tag.name.toLowerCase() }),
    ...(id?.type === 'IdSelector' && { id: id.name }),
    classes: nodes.flatMap((node) => (node.type === 'ClassSelector' ? node.name : [])),
    attributes: nodes.flatMap((node) => (node.type === 'AttributeSelector' ? node.name.name.toLowerCase() : [])),
    oneOf: nodes.flatMap((node) => {
      const [list] = node.type === 'PseudoClassSelector' && /^(?:is|where|has)$/.test(node.name) ? [...node.children ?? []] : [];
      if (!list?.loc || list.type !== 'SelectorList' || node.type !== 'PseudoClassSelector') return [];
      return [{ isOwn: node.name !== 'has', choices: [...list.children].flatMap((one) => (one.type === 'Selector' ? [needOf(one, css)] : [])), from: list.loc.start.offset - start, to: list.loc.end.offset - start }];
    }),
  };
}

/** Ids count a million, classes, attributes and states a thousand, names of elements and pseudo-elements one. */
function weightOf(node: CssNode): number {
  if (node.type === 'IdSelector') return 1_000_000;
  if (node.type === 'ClassSelector' || node.type === 'AttributeSelector') return 1000;
  if (node.type === 'TypeSelector') return node.name === '*' ? 0 : 1;
  if (node.type === 'PseudoElementSelector') return 1;
  const inside = 'children' in node && node.children ? [...node.children].map(weightOf) : [];
  if (node.type === 'SelectorList') return Math.max(0, ...inside);
  if (node.type !== 'PseudoClassSelector') return inside.reduce((sum, one) => sum + one, 0);
  if (node.name === 'where') return 0;
  return /^(?:is|not|has)$/.test(node.name) ? Math.max(0, ...inside) : 1000;
}

const textOf = (css: string) => (node: CssNode) => css.slice(node.loc?.start.offset, node.loc?.end.offset);
