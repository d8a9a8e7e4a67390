import { linesOf, walkLine, type Block, type Line } from './words.ts';

/** Words that a reader of a report reads in a minute; figures and names are read slowly. */
export const WORDS_A_MINUTE = 180;

/** How many words stand in lines and blocks; a figure is one word, notes count. */
export function wordCountOf(lines: Iterable<Line>, blocks: readonly Block[]): number {
  let count = 0;
  for (const line of [...lines, ...linesOf(blocks)]) {
    for (const node of walkLine(line)) {
      if (node.kind === 'text') count += node.text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
      if (node.kind === 'value' || node.kind === 'change') count += 1;
    }
  }
  return count;
}

/** Whole minutes that it takes to read so many words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
