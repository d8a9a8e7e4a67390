import type { RootContent } from 'mdast';
import { isCollection, isPair, type Document } from 'yaml';

/** Levels that stand inside each other in a file that a person wrote; what goes far beyond exhausts whatever follows a tree down. */
const DEEPEST = 60;

/** Offset of the first list or group of keys of a YAML file that stands inside too many others. */
export function tooDeepIn(doc: Document): number | undefined {
  let level: unknown[] = [doc.contents];
  for (let depth = 0; level.length > 0; depth += 1) {
    const first = depth > DEEPEST ? level.find((node) => isCollection(node)) : undefined;
    if (isCollection(first)) return first.range?.[0] ?? 0;
    level = level.flatMap((node): unknown[] => (isCollection(node) ? node.items : isPair(node) ? [node.key, node.value] : [])).flatMap((node) => (isPair(node) ? [node.key, node.value] : [node]));
  }
  return undefined;
}

/** Offset in a YAML text that could not even be read, where more brackets are open than may be. */
export function openedTooDeep(text: string): number {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '[' || text[at] === '{') open += 1;
    else if (text[at] === ']' || text[at] === '}') open -= 1;
    if (open > DEEPEST) return at;
  }
  return 0;
}

/** Offset of the first part of a tree of Markdown that stands inside too many others. */
export function tooDeepBelow(nodes: readonly RootContent[]): number | undefined {
  let level = nodes;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return level[0]?.position?.start.offset ?? 0;
    level = level.flatMap((node) => ('children' in node ? node.children as RootContent[] : []));
  }
  return undefined;
}

/** Signs of emphasis in one paragraph above which the parser takes seconds: its time grows with their square. */
const MOST_EMPHASISED = 2000;

/**
 * Offset of the first line of Markdown that begins with more signs of lists and quotations than may stand inside each other, or of the first paragraph with more emphasis than anyone writes: reading
 * them takes endless time.
 */
export function containersTooDeep(text: string): number | undefined {
  const found = new RegExp(`^(?:[ \\t]*(?:[-*+>]|\\d{1,9}[.)])[ \\t]*){${DEEPEST},}[^-*+>\\s]`, 'm').exec(text);
  return found?.index ?? emphasisedTooOften(text);
}

function emphasisedTooOften(text: string): number | undefined {
  let from = 0;
  for (const paragraph of text.split(/(\n[ \t]*\n)/)) {
    if ((paragraph.match(/[*_]+/g)?.length ?? 0) > MOST_EMPHASISED) return from;
    from += paragraph.length;
  }
  return undefined;
}

/** True for what is thrown where a tree goes deeper than can be followed. */
export function isExhausted(error: unknown): boolean {
  return error instanceof RangeError && /call stack/.test(error.message);
}
