import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Reading a parsed page: elements, attributes, text, and where something stands. */

export type Node = Tree.Node;
export type Element = Tree.Element;

export const isElement = (node: Node): node is Element => tree.isElementNode(node);
export const isText = (node: Node): node is Tree.TextNode => tree.isTextNode(node);
export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** Every element below a node in the order of the page, of one name where one is given. */
export function elementsOf(node: Node, ...names: readonly string[]): Element[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child)) return [];
    const below = elementsOf(child, ...names);
    return names.length === 0 || names.includes(child.tagName) ? [child, ...below] : below;
  });
}

/** The value of an attribute, or undefined where it is absent. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The text below a node, white space joined, without scripts and styles. */
export function textBelow(node: Node): string {
  return rawTextBelow(node).replace(/\s+/g, ' ').trim();
}

function rawTextBelow(node: Node): string {
  if (isText(node)) return node.value;
  if (isElement(node) && ['script', 'style'].includes(node.tagName)) return '';
  return childrenOf(node).map(rawTextBelow).join('');
}

/** The text directly in a script or style, as it is. */
export function sourceOf(element: Element): string {
  return childrenOf(element).map((node) => (isText(node) ? node.value : '')).join('');
}

/** The elements around an element, the nearest first. */
export function ancestorsOf(element: Element): Element[] {
  const parent = element.parentNode;
  return parent && isElement(parent) ? [parent, ...ancestorsOf(parent)] : [];
}

/** Where an element stands, in words a person can search the page for. */
export function placeOf(element: Element): string {
  const near = [element, ...ancestorsOf(element)].find((one) => attributeOf(one, 'id') !== undefined);
  const name = (one: Element) => `<${one.tagName}${attributeOf(one, 'id') ? ` id="${attributeOf(one, 'id')}"` : ''}${attributeOf(one, 'class') ? ` class="${attributeOf(one, 'class')}"` : ''}>`;
  const text = textBelow(element);
  return `${near && near !== element ? `${name(near)} … ` : ''}${name(element)}${text ? ` “${text.length > 60 ? `${text.slice(0, 60)}…` : text}”` : ''}`;
}
