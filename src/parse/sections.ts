import type { Block } from './words.ts';

/** A heading of level 2 and everything below it up to the next one. */
export interface Section {
  readonly heading: Block & { readonly kind: 'heading' };
  readonly blocks: readonly Block[];
}

/** Blocks cut at their headings of level 2; `opening` is what stands before the first. */
export function sectionsOf(blocks: readonly Block[]): { readonly opening: readonly Block[]; readonly sections: readonly Section[] } {
  const opening: Block[] = [];
  const sections: { heading: Section['heading']; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) sections.push({ heading: block, blocks: [] });
    else (sections.at(-1)?.blocks ?? opening).push(block);
  }
  return { opening, sections };
}
