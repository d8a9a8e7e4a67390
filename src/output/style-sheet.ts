import { parse, type Block, type CssNode, type Rule, type Selector } from 'css-tree';
import { variablesIn } from '../styles/variables-in.ts';

/** What one element must have for a part of a selector to choose it. Names of elements are in small letters. */
export interface Compound {
  readonly tag?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
  /** Lists of selectors of which one must be able to choose something: `:is()`, `:where()`, `:has()`. */
  readonly oneOf: readonly (readonly SelectorNeed[])[];
}

/** A selector as it is written, and what each of its elements must have. */
export interface SelectorNeed {
  readonly text: string;
  readonly compounds: readonly Compound[];
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
  let nodes: CssNode[] = [];
  for (const node of [...selector.children, undefined]) {
    if (node !== undefined && node.type !== 'Combinator') nodes.push(node);
    else if (nodes.length > 0) {
      compounds.push(compoundOf(nodes, css));
      nodes = [];
    }
  }
  return { text: textOf(css)(selector), compounds };
}

function compoundOf(nodes: readonly CssNode[], css: string): Compound {
  const tag = nodes.find(({ type, ...node }) => type === 'TypeSelector' && 'name' in node && node.name !== '*');
  const id = nodes.find(({ type }) => type === 'IdSelector');
  return {
    ...(tag?.type === 'TypeSelector' && { tag: tag.name.toLowerCase() }),
    ...(id?.type === 'IdSelector' && { id: id.name }),
    classes: nodes.flatMap((node) => (node.type === 'ClassSelector' ? node.name : [])),
    attributes: nodes.flatMap((node) => (node.type === 'AttributeSelector' ? node.name.name.toLowerCase() : [])),
    oneOf: nodes.flatMap((node) => (node.type === 'PseudoClassSelector' && /^(?:is|where|has)$/.test(node.name) ? [selectorsIn(node, css)] : [])),
  };
}

function selectorsIn(node: CssNode, css: string): SelectorNeed[] {
  if (node.type === 'Selector') return [needOf(node, css)];
  return 'children' in node && node.children ? [...node.children].flatMap((child) => selectorsIn(child, css)) : [];
}

const textOf = (css: string) => (node: CssNode) => css.slice(node.loc?.start.offset, node.loc?.end.offset);
