import { parse, type DefaultTreeAdapterMap, type Token } from 'parse5';
import { escapeHtml } from '../words/escape-html.ts';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** Marks the one element of a page that a release keeps. */
export const LOCKED = 'data-locked';
/** Marks what stands in it and is not kept: what leads about the site, and what lives by a script of the site. */
export const UNLOCKED = 'data-unlocked';

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'xlink:href', 'poster', 'action', 'data'];

/** The part of a page that a release keeps, where it has one: its source as it stands, without what is unlocked, each address as `rewrite` gives it. */
export function cutLocked(html: string, rewrite: (address: string) => string): string | undefined {
  const elements = [...elementsOf(parse(html, { sourceCodeLocationInfo: true }))];
  const locked = elements.filter((one) => hasAttribute(one, LOCKED));
  if (locked.length > 1) throw new Error('Impossible: a page with two locked parts');
  const [root] = locked;
  const place = root?.sourceCodeLocation;
  if (!root || !place) return undefined;
  const inside = elements.filter(({ sourceCodeLocation: at }) => at && at.startOffset >= place.startOffset && at.endOffset <= place.endOffset);
  const cuts = inside.filter((one) => hasAttribute(one, UNLOCKED)).map(({ sourceCodeLocation }) => ({ start: sourceCodeLocation?.startOffset ?? 0, end: sourceCodeLocation?.endOffset ?? 0, text: '' }));
  const rewritten = inside.flatMap((one) => ADDRESSES.flatMap((name) => rewriteIn(one, name, rewrite)));
  return withEdits(html, place, [...cuts, ...rewritten.filter(({ start }) => !cuts.some((cut) => cut.start <= start && start < cut.end))]);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function rewriteIn(element: Element, name: string, rewrite: (address: string) => string): Edit[] {
  const value = element.attrs.find((one) => (one.prefix ? `${one.prefix}:${one.name}` : one.name) === name)?.value;
  const at = (element.sourceCodeLocation as Token.ElementLocation | null | undefined)?.attrs?.[name];
  if (value === undefined || !at) return [];
  const address = rewrite(value);
  return address === value ? [] : [{ start: at.startOffset, end: at.endOffset, text: `${name}="${escapeHtml(address)}"` }];
}

/** The text between two offsets with these edits; an edit inside another one is a part of it. */
function withEdits(text: string, { startOffset, endOffset }: Token.Location, edits: readonly Edit[]): string {
  let at = startOffset;
  let cut = '';
  for (const { start, end, text: instead } of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    cut += text.slice(at, start) + instead;
    at = end;
  }
  return cut + text.slice(at, endOffset);
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

const hasAttribute = (element: Element, name: string) => element.attrs.some((one) => one.name === name);

/** The text of every style element of a page, in order. */
export function stylesOf(html: string): string[] {
  return [...elementsOf(parse(html))].filter(({ tagName }) => tagName === 'style')
    .map((style) => style.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
}
