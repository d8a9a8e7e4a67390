import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { mdx } from 'micromark-extension-mdx';
import type { Root, RootContent } from 'mdast';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import type { Place } from '../terms/place.ts';
import { checkCharacters } from './check-characters.ts';
import { splitTexts } from './split-texts.ts';
import { containersTooDeep, isExhausted, tooDeepBelow } from './too-deep.ts';

/** Turns an offset in a text into its place in the file that the text comes from. */
export type PlaceOf = (offset: number) => Place;

/** A Markdown tree with the place of its nodes, or what keeps it from being read. */
export interface Tree {
  readonly children: readonly RootContent[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads MDX; code in it is never run: expressions stay text and become diagnostics later. */
export function readMdx(text: string, placeOf: PlaceOf): Tree {
  const merged = /^(?:<{7}|>{7})(?: .*)?$/m.test(text) ? text.search(/^(?:<{7}|={7}|>{7})(?: .*)?$/m) : -1;
  if (merged >= 0) return { children: [], diagnostics: [diagnostic('MDX_SYNTAX', placeOf(merged), { detail: phrase('marks-of-a-merge'), repair: phrase('merge-markers') })] };
  const nested = containersTooDeep(text);
  if (nested !== undefined) return { children: [], diagnostics: [tooDeep(placeOf(nested))] };
  let root: Root;
  try {
    root = fromMarkdown(text, {
      extensions: [frontmatter(['yaml']), mdx()],
      mdastExtensions: [frontmatterFromMarkdown(['yaml']), mdxFromMarkdown()],
    });
  } catch (error) {
    return { children: [], diagnostics: [syntaxDiagnostic(error, text, placeOf)] };
  }
  const deep = tooDeepBelow(root.children);
  if (deep !== undefined) return { children: [], diagnostics: [tooDeep(placeOf(deep))] };
  splitTexts(root, text, placeOf);
  const forbidden = textsIn(root).flatMap((one) => checkCharacters(one.text, () => placeOf(one.offset)));
  return { children: forbidden.length > 0 ? [] : root.children, diagnostics: forbidden };
}

/** Every text that a tree holds, in which `&#x202E;` is the character that it names. */
function textsIn(node: Root | RootContent): { readonly text: string; readonly offset: number }[] {
  const offset = node.position?.start.offset ?? 0;
  const attributes = 'attributes' in node ? node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [{ text: value, offset }] : [])) : [];
  return [...('value' in node ? [{ text: node.value, offset }] : []), ...('url' in node ? [{ text: node.url, offset }] : []), ...attributes, ...('children' in node ? (node.children as RootContent[]).flatMap(textsIn) : [])];
}

const tooDeep = (place: Place) => diagnostic('MDX_SYNTAX', place, { detail: phrase('nested-too-deep'), repair: phrase('look-for-unclosed') });

interface ParserMessage {
  readonly reason: string;
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } };
}

function isParserMessage(error: unknown): error is ParserMessage {
  return error instanceof Error && 'reason' in error;
}

function syntaxDiagnostic(error: unknown, text: string, placeOf: PlaceOf): Diagnostic {
  if (isExhausted(error)) return tooDeep(placeOf(0));
  // The parser has bugs of its own; whatever it stumbles over is a text that it cannot read.
  if (!isParserMessage(error)) return diagnostic('MDX_SYNTAX', placeOf(0), { detail: phrase('mdx-other'), repair: phrase('look-for-unclosed') });
  const offset = offsetIn(error.reason, text) ?? error.place?.offset ?? error.place?.start?.offset ?? 0;
  return diagnostic('MDX_SYNTAX', placeOf(offset), { detail: detailOf(error.reason), repair: repairOf(text.slice(Math.max(0, offset - 1), offset + 3), error.reason) });
}

/** What the parser says, in words of the catalogue. */
function detailOf(reason: string): Phrase {
  const [, tag] = /^Expected a closing tag for `([^`]+)`/.exec(reason) ?? [];
  if (tag !== undefined) return phrase('mdx-unclosed', { tag });
  const [, closing, open] = /^Unexpected closing tag `([^`]+)`, expected corresponding closing tag for `([^`]+)`/.exec(reason) ?? [];
  if (closing !== undefined) return phrase('mdx-other-closing', { closing, open: open ?? '' });
  if (/^Unexpected closing slash/.test(reason)) return phrase('mdx-nothing-to-close');
  const [, character] = /^Unexpected character `(.+?)` \(/.exec(reason) ?? [];
  if (character !== undefined) return phrase('mdx-character', { character });
  if (/expression/.test(reason)) return phrase('mdx-open-brace');
  return phrase(/end of file/.test(reason) ? 'mdx-end' : 'mdx-other');
}

/** Some messages say in words where the tag stands that they mean, and elsewhere where reading stopped: "Expected a closing tag for `<Chart>` (18:1-18:30)". */
function offsetIn(reason: string, text: string): number | undefined {
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? [];
  if (line === undefined || column === undefined) return undefined;
  return text.split('\n').slice(0, Number(line) - 1).reduce((sum, one) => sum + one.length + 1, Number(column) - 1);
}

function repairOf(around: string, reason: string): Phrase {
  if (/^:\/\//.test(around)) return phrase('write-link');
  if (/^.?<!/.test(around)) return phrase('write-comment');
  if (/^.?<\s*\d/.test(around)) return phrase('less-than-in-words');
  if (/closing (tag|slash)/i.test(reason)) return phrase('close-components');
  if (/attribute|closing quote/i.test(reason)) return phrase('straight-quotation-marks');
  if (/\{|\}|acorn|expression/i.test(reason)) return phrase('braces-hold');
  return phrase('look-for-unclosed');
}
