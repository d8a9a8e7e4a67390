import type { BatteryId, ChartId, ClaimId, FindingId, QuoteId, StatementId, TermId, WaveId } from '../terms/ids.ts';
import type { Place } from '../terms/place.ts';
import { remember } from './remember-last.ts';
import type { ItemRef, ValueRef } from './value-ref.ts';

/** The one tree that all words of a report are read into, whatever file they stand in. */

/** Where a link leads: a page of the report by its name, or an address outside. */
export type LinkTarget =
  | { readonly kind: 'page'; readonly page: string; readonly anchor?: string | undefined }
  | { readonly kind: 'finding'; readonly finding: FindingId }
  | { readonly kind: 'outside'; readonly href: string };

export type Inline = { readonly place: Place } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly target: LinkTarget; readonly children: readonly Inline[] }
  | { readonly kind: 'value'; readonly ref: ValueRef }
  | { readonly kind: 'change'; readonly item: ItemRef; readonly from: WaveId; readonly to: WaveId }
  | { readonly kind: 'claim'; readonly claim: ClaimId; readonly children: readonly Inline[] }
  | { readonly kind: 'stated'; readonly slide: number; readonly children: readonly Inline[] }
  | { readonly kind: 'cite'; readonly statements: readonly StatementId[] }
  | { readonly kind: 'term'; readonly term: TermId; readonly children: readonly Inline[] }
  | { readonly kind: 'note'; readonly children: readonly Inline[] }
);

export type Block = { readonly place: Place } & (
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly id: string; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'chart'; readonly chart: ChartId }
  | { readonly kind: 'quote'; readonly quote: QuoteId; readonly excerpt?: string | undefined }
  | { readonly kind: 'finding'; readonly finding: FindingId }
  | { readonly kind: 'battery'; readonly battery: BatteryId }
  | { readonly kind: 'show'; readonly what: Shown }
  | { readonly kind: 'aside'; readonly title?: string | undefined; readonly children: readonly Block[] }
  | { readonly kind: 'beside'; readonly says: readonly Block[]; readonly shows: readonly Block[] }
);

/** What `<Show>` can lay out from the data: parts of the programme and of the evaluation, and ways into the report. */
export const SHOWN = ['communities', 'partners', 'goals', 'objectives', 'arenas', 'ripple', 'sources', 'tensions', 'waves', 'featured', 'themes', 'ways'] as const;
export type Shown = (typeof SHOWN)[number];

/** A line of words: a sentence, a title, a takeaway. */
export type Line = readonly Inline[];

/** The children of an inline node, none for a leaf. */
export function childrenOf(node: Inline): Line {
  return 'children' in node ? node.children : [];
}

/** Every inline node of a line, outer before inner, in reading order. */
export const walkLine = remember((line: Line): readonly Inline[] => line.flatMap((node) => ('children' in node ? [node, ...walkLine(node.children)] : [node])));

/** Every block, outer before inner, in reading order. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'aside') yield* walkBlocks(block.children);
    if (block.kind === 'beside') yield* walkBlocks([...block.says, ...block.shows]);
    if (block.kind === 'list') for (const item of block.items) yield* walkBlocks(item);
  }
}

/** The lines of all blocks, in reading order. */
export function* linesOf(blocks: readonly Block[]): Generator<Line> {
  for (const block of walkBlocks(blocks)) {
    if (block.kind === 'paragraph' || block.kind === 'heading') yield block.children;
  }
}
