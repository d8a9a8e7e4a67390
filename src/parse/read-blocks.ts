import type { Heading, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { BatteryId, ChartId, FindingId, QuoteId } from '../terms/ids.ts';
import { isId } from '../terms/ids.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import { COMPONENTS } from './components.ts';
import { readAttributes } from './read-attributes.ts';
import { isComment, readInlines } from './read-line.ts';
import type { PlaceOf } from './read-mdx.ts';
import type { Block, Shown } from './words.ts';

/** Markdown's blocks as words; adds what is wrong to `diagnostics`. */
export function readBlocks(nodes: readonly RootContent[], placeOf: PlaceOf, diagnostics: Diagnostic[]): Block[] {
  return nodes.flatMap((node) => readBlock(node, placeOf, diagnostics));
}

function readBlock(node: RootContent, placeOf: PlaceOf, diagnostics: Diagnostic[]): Block[] {
  const place = placeOf(node.position?.start.offset ?? 0);
  switch (node.type) {
    case 'yaml': return [];
    case 'paragraph': return readParagraph(node.children, placeOf, diagnostics);
    case 'heading': return [readHeading(node, placeOf, diagnostics)];
    case 'list':
      if ((node.start ?? 1) !== 1) diagnostics.push(diagnostic('MARKDOWN_FORBIDDEN', place, { actual: phrase('a-list-that-begins-with', { number: node.start ?? 1 }), repair: phrase('begin-list-with-one') }));
      return [{ kind: 'list', ordered: node.ordered === true, items: node.children.map((item: ListItem) => readBlocks(item.children, placeOf, diagnostics)), place }];
    case 'mdxFlowExpression':
      if (!isComment(node.value)) diagnostics.push(diagnostic('EXPRESSION_FORBIDDEN', place, { actual: `{${node.value}}` }));
      return [];
    case 'mdxJsxFlowElement': return readComponent(node, placeOf, diagnostics);
    default:
      diagnostics.push(diagnostic('MARKDOWN_FORBIDDEN', place, { actual: NAMES[node.type] ?? node.type, repair: REPAIRS[node.type] ?? phrase('say-in-paragraph-or-list') }));
      return [];
  }
}

const NAMES: Readonly<Record<string, Phrase>> = { code: phrase('code'), blockquote: phrase('a-quotation-with-sign'), thematicBreak: phrase('a-ruled-line'), definition: phrase('a-link-definition') };
const REPAIRS: Readonly<Record<string, Phrase>> = { blockquote: phrase('add-quotation'), code: phrase('delete-code-signs') };

function readParagraph(children: readonly PhrasingContent[], placeOf: PlaceOf, diagnostics: Diagnostic[]): Block[] {
  const place = placeOf(children[0]?.position?.start.offset ?? 0);
  const [only, more] = children;
  if (only?.type === 'mdxJsxTextElement' && more === undefined && COMPONENTS[only.name ?? '']?.stands === 'block') {
    return readComponent(only, placeOf, diagnostics);
  }
  const end = children.findIndex((child) => child.type !== 'text');
  const opening = children.slice(0, end < 0 ? children.length : end).map((child) => ('value' in child ? child.value : '')).join('');
  if (/^\|.*\|\s*\n\s*\|/.test(opening)) {
    diagnostics.push(diagnostic('MARKDOWN_FORBIDDEN', place, { actual: phrase('a-table'), repair: phrase('figures-in-charts') }));
    return [];
  }
  if (/^#{1,6}[^#\s]/.test(opening) && children.at(-1)?.type === 'mdxTextExpression') {
    diagnostics.push(diagnostic('MARKDOWN_FORBIDDEN', place, { actual: phrase('a-heading-without-space'), repair: phrase('space-behind-signs', { fixed: `${/^#+/.exec(opening)?.[0] ?? '#'} …` }) }));
    return [];
  }
  const code = /^(import|export)\b(?=[^.!?]*(["'{=*]|\bfrom\b|\bdefault\b|\bconst\b|\bfunction\b))/.exec(opening);
  if (code) {
    diagnostics.push(diagnostic('IMPORT_FORBIDDEN', place, { actual: code[1] as string }));
    return [];
  }
  return [{ kind: 'paragraph', children: readInlines(children, placeOf, diagnostics), place }];
}

function readHeading(node: Heading, placeOf: PlaceOf, diagnostics: Diagnostic[]): Block {
  const place = placeOf(node.position?.start.offset ?? 0);
  const last = node.children.at(-1);
  const id = last?.type === 'mdxTextExpression' ? /^#(.+)$/.exec(last.value.trim())?.[1] : undefined;
  const words = id === undefined ? node.children : trimEnd(node.children.slice(0, -1));
  if (id === undefined) diagnostics.push(diagnostic('HEADING_ID_MISSING', place, { repair: `${'#'.repeat(node.depth)} … {#a-name}` }));
  else if (!isId(id)) diagnostics.push(diagnostic('ID_INVALID', placeOf(last?.position?.start.offset ?? 0), { actual: id, repair: '{#a-name}' }));
  return { kind: 'heading', level: node.depth, id: id ?? '', children: readInlines(words, placeOf, diagnostics), place };
}

function trimEnd(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child, index) => (index === children.length - 1 && child.type === 'text' ? { ...child, value: child.value.trimEnd() } : child));
}

function readComponent(node: MdxJsxFlowElement | MdxJsxTextElement, placeOf: PlaceOf, diagnostics: Diagnostic[]): Block[] {
  const place = placeOf(node.position?.start.offset ?? 0);
  if (COMPONENTS[node.name ?? '']?.stands === 'inline') {
    const second = node.children.filter((child) => (child.type as string) === 'paragraph')[1];
    if (second) diagnostics.push(diagnostic('MARKDOWN_FORBIDDEN', placeOf(second.position?.start.offset ?? 0), { actual: phrase('a-second-paragraph'), repair: phrase('close-at-end-of-first', { component: `<${node.name}>` }) }));
    const inline = { ...node, type: 'mdxJsxTextElement', children: node.children.flatMap((child) => ('children' in child && child.type === 'paragraph' ? child.children : [child])) } as MdxJsxTextElement;
    return [{ kind: 'paragraph', children: readInlines([inline], placeOf, diagnostics), place }];
  }
  const found = readAttributes(node, placeOf, diagnostics);
  if (!found) return [];
  if (found.shape.holds === 'nothing' && node.children.length > 0) {
    diagnostics.push(diagnostic('COMPONENT_MISPLACED', place, { actual: node.name ?? '', detail: phrase('it-holds-no-words'), repair: phrase('write', { what: found.shape.example }) }));
  }
  if (found.shape.holds === 'blocks' && node.children.length === 0) {
    diagnostics.push(diagnostic('COMPONENT_MISPLACED', place, { actual: node.name ?? '', detail: phrase('it-has-no-words'), repair: phrase('write-around-words', { open: found.shape.example, close: `</${node.name}>` }) }));
  }
  const id = found.values['id'] ?? '';
  switch (node.name) {
    case 'Chart': return [{ kind: 'chart', chart: id as ChartId, place }];
    case 'Quote': return [{ kind: 'quote', quote: id as QuoteId, excerpt: found.values['excerpt'], place }];
    case 'Finding': return [{ kind: 'finding', finding: id as FindingId, place }];
    case 'Battery': return [{ kind: 'battery', battery: id as BatteryId, place }];
    case 'Show': return [{ kind: 'show', what: found.values['what'] as Shown, place }];
    case 'Beside': return readBeside(node, placeOf, diagnostics);
    case 'Says': case 'Shows':
      diagnostics.push(diagnostic('COMPONENT_MISPLACED', place, { actual: node.name, detail: phrase('it-is-a-part-of', { outer: '<Beside>' }), repair: BESIDE }));
      return [];
    case 'Aside': return [{ kind: 'aside', title: found.values['title'], children: readBlocks(blocksIn(node), placeOf, diagnostics), place }];
    default: throw new Error(`Impossible: block component ${String(node.name)}`);
  }
}

const BESIDE = phrase('write-beside');

/** What the source says beside what the figures show: exactly these two parts, in this order. */
function readBeside(node: MdxJsxFlowElement | MdxJsxTextElement, placeOf: PlaceOf, diagnostics: Diagnostic[]): Block[] {
  const place = placeOf(node.position?.start.offset ?? 0);
  const parts = node.children.filter((child) => child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement');
  const [says, shows] = parts;
  if (!says || !shows || parts.length !== node.children.length || parts.map((part) => part.name).join() !== 'Says,Shows') {
    diagnostics.push(diagnostic('COMPONENT_MISPLACED', place, { actual: 'Beside', detail: phrase('it-holds-else-than-says-and-shows'), repair: BESIDE }));
    return [];
  }
  const inside = (part: MdxJsxFlowElement | MdxJsxTextElement) => (readAttributes(part, placeOf, diagnostics) ? readBlocks(blocksIn(part), placeOf, diagnostics) : []);
  return [{ kind: 'beside', says: inside(says), shows: inside(shows), place }];
}

/** What a component holds; words on its own line are a paragraph. */
function blocksIn(node: MdxJsxFlowElement | MdxJsxTextElement): RootContent[] {
  if (node.type === 'mdxJsxFlowElement' || node.children.length === 0) return node.children as RootContent[];
  return [{ type: 'paragraph', children: node.children as PhrasingContent[] }];
}
