import type { PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { ClaimId, FindingId, StatementId, TermId, WaveId } from '../terms/ids.ts';
import { isId } from '../terms/ids.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import { idsIn, readAttributes } from './read-attributes.ts';
import { readMdx, type PlaceOf } from './read-mdx.ts';
import { parseItemRef, parseValueRef } from './value-ref.ts';
import { walkLine, type Inline, type Line, type LinkTarget } from './words.ts';

/** Words that have been read, and everything that is wrong with them. */
export interface LineReading {
  readonly line: Line;
  readonly diagnostics: Diagnostic[];
}

/** Reads one line of words (a title, a sentence, a takeaway) that stands in a YAML text. */
export function readLine(text: string, placeOf: PlaceOf): LineReading {
  const tree = readMdx(text, placeOf);
  const diagnostics = [...tree.diagnostics];
  const [first, second] = tree.children;
  if (!first) return { line: [], diagnostics };
  if (first.type === 'paragraph' && !second) return { line: readInlines(first.children, placeOf, diagnostics), diagnostics };
  if (first.type === 'mdxJsxFlowElement' && !second) {
    return { line: readInlines([{ ...first, type: 'mdxJsxTextElement' } as MdxJsxTextElement], placeOf, diagnostics), diagnostics };
  }
  const wrong = first.type === 'paragraph' ? second : first;
  diagnostics.push(diagnostic('MARKDOWN_FORBIDDEN', placeOf(wrong?.position?.start.offset ?? 0), {
    actual: phrase(wrong?.type === 'paragraph' ? 'a-second-paragraph' : wrong?.type === 'heading' ? 'a-heading' : wrong?.type === 'list' ? 'a-list' : 'a-block'), repair: phrase('write-one-line'),
  }));
  return { line: [], diagnostics };
}

/** Markdown's inline nodes as words; adds what is wrong to `diagnostics`. */
export function readInlines(nodes: readonly PhrasingContent[], placeOf: PlaceOf, diagnostics: Diagnostic[]): Line {
  return nodes.flatMap((node) => readInline(node, placeOf, diagnostics));
}

function readInline(node: PhrasingContent, placeOf: PlaceOf, diagnostics: Diagnostic[]): Line {
  const place = placeOf(node.position?.start.offset ?? 0);
  const inside = (children: readonly PhrasingContent[]) => readInlines(children, placeOf, diagnostics);
  switch (node.type) {
    case 'text': return [{ kind: 'text', text: node.value.replace(/\s*\n\s*/g, ' '), place }];
    case 'strong': return [{ kind: 'strong', children: inside(node.children), place }];
    case 'emphasis': return [{ kind: 'emphasis', children: inside(node.children), place }];
    case 'link': {
      const target = readTarget(node.url);
      const children = inside(node.children);
      if (target) {
        refuseInside(undefined, children, diagnostics);
        return [{ kind: 'link', target, children, place }];
      }
      diagnostics.push(diagnostic('LINK_UNKNOWN', place, { actual: node.url, repair: phrase('write-target') }));
      return children;
    }
    case 'mdxTextExpression':
      if (!isComment(node.value)) diagnostics.push(diagnostic('EXPRESSION_FORBIDDEN', place, { actual: `{${node.value}}` }));
      return [];
    case 'mdxJsxTextElement': return readComponent(node, placeOf, diagnostics);
    default:
      diagnostics.push(diagnostic('MARKDOWN_FORBIDDEN', place, { actual: NAMES[node.type] ?? node.type, repair: phrase('say-in-sentence') }));
      return [];
  }
}

const NAMES: Readonly<Record<string, Phrase>> = { inlineCode: phrase('code'), break: phrase('a-line-break'), image: phrase('a-picture'), linkReference: phrase('a-link-by-name'), imageReference: phrase('a-picture') };

/** True for the inside of `{/* words *​/}`. */
export function isComment(expression: string): boolean {
  return /^\s*(\/\*[^]*\*\/\s*)+$/.test(expression);
}

function readTarget(url: string): LinkTarget | undefined {
  const page = /^page:([a-z][a-z0-9-]*)(?:#([a-z][a-z0-9-]*))?$/.exec(url);
  if (page) return { kind: 'page', page: page[1] as string, anchor: page[2] };
  const finding = /^finding:([a-z][a-z0-9-]*)$/.exec(url);
  if (finding) return { kind: 'finding', finding: finding[1] as FindingId };
  return /^(https:\/\/|mailto:)\S+$/.test(url) ? { kind: 'outside', href: url } : undefined;
}

function readComponent(node: MdxJsxTextElement, placeOf: PlaceOf, diagnostics: Diagnostic[]): Line {
  const place = placeOf(node.position?.start.offset ?? 0);
  const found = readAttributes(node, placeOf, diagnostics);
  if (!found) return [];
  if (found.shape.stands === 'block') {
    diagnostics.push(diagnostic('COMPONENT_MISPLACED', place, { actual: node.name ?? '', detail: phrase('it-is-no-part-of-a-sentence'), repair: phrase('put-on-own-line') }));
    return [];
  }
  const children = readInlines(node.children as PhrasingContent[], placeOf, diagnostics);
  refuseInside(node.name ?? '', children, diagnostics);
  if (found.shape.holds === 'nothing' && node.children.length > 0) {
    diagnostics.push(diagnostic('COMPONENT_MISPLACED', place, { actual: node.name ?? '', detail: phrase('it-holds-no-words'), repair: phrase('write', { what: found.shape.example }) }));
  }
  if (found.shape.holds === 'words' && children.every((child) => child.kind === 'text' && child.text.trim() === '')) {
    diagnostics.push(diagnostic('COMPONENT_MISPLACED', place, { actual: node.name ?? '', detail: phrase('it-has-no-words'), repair: phrase('write', { what: found.shape.example }) }));
  }
  const made = inlineOf(node.name as string, found.values, children);
  return made ? [{ ...made, place } as Inline] : [];
}

/** What stands in a link, which takes no second one: it cannot be followed. */
const NOT_IN_LINK: readonly Inline['kind'][] = ['term', 'stated', 'cite', 'note'];

/** What components do not take: the source's own words hold nothing that is ours. */
const NOT_INSIDE: Readonly<Record<string, readonly Inline['kind'][]>> = {
  Term: ['link', 'term', 'stated', 'cite', 'note'],
  Stated: ['value', 'change', 'claim', 'stated', 'cite', 'note'],
  Note: ['note'],
  // It becomes a button, and nothing that can be pressed stands in a button.
  Claim: ['link', 'claim', 'term', 'stated', 'cite', 'note'],
};

/** Refuses what the component `name`, or a link where none is named, does not take. */
function refuseInside(name: string | undefined, children: Line, diagnostics: Diagnostic[]): void {
  const refused = name === undefined ? NOT_IN_LINK : NOT_INSIDE[name];
  const outer = name === undefined ? phrase('a-link') : `<${name}>`;
  const repair = phrase('put-before-or-after', { outer });
  for (const { kind, place } of walkLine(children)) {
    if (!refused?.includes(kind)) continue;
    diagnostics.push(kind === 'link' ? diagnostic('MARKDOWN_FORBIDDEN', place, { actual: phrase('a-link-inside', { outer }), repair })
      : diagnostic('COMPONENT_MISPLACED', place, { actual: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, detail: phrase('it-stands-inside', { outer }), repair }));
  }
}

type Bare = Inline extends infer Node ? (Node extends Inline ? Omit<Node, 'place'> : never) : never;

function inlineOf(name: string, values: Readonly<Record<string, string>>, children: Line): Bare | undefined {
  const id = values['id'] ?? '';
  switch (name) {
    case 'Value': {
      const ref = parseValueRef(values['of'] ?? '');
      return ref && { kind: 'value', ref };
    }
    case 'Change': {
      const item = parseItemRef(values['of'] ?? '');
      return item && { kind: 'change', item, from: values['from'] as WaveId, to: values['to'] as WaveId };
    }
    case 'Claim': return { kind: 'claim', claim: id as ClaimId, children };
    case 'Stated': return { kind: 'stated', slide: Number(values['slide']), children };
    case 'Cite': return { kind: 'cite', statements: idsIn(values['of'] ?? '') as StatementId[] };
    case 'Term': return isId(id) ? { kind: 'term', term: id as TermId, children } : undefined;
    case 'Note': return { kind: 'note', children };
    default: throw new Error(`Impossible: inline component ${name}`);
  }
}
