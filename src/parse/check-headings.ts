import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase } from '../terms/phrase.ts';
import { walkBlocks, type Block } from './words.ts';

/** What ids begin with that the program makes: of charts, quotations, tables, claims and notes. */
const MADE = /^(?:chart|quote|table|claim|figures|note)-/;

/** Headings of a page: levels without a gap, beginning at 2, and ids that occur once and are none of the program's. */
export function checkHeadings(blocks: readonly Block[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<string, number>();
  let level = 1;
  for (const block of walkBlocks(blocks)) {
    if (block.kind !== 'heading') continue;
    if (block.level === 1 || block.level > level + 1) diagnostics.push(diagnostic('HEADING_LEVEL', block.place, { actual: block.level, expected: level }));
    level = block.level;
    if (MADE.test(block.id)) diagnostics.push(diagnostic('ID_RESERVED', block.place, { actual: block.id }));
    const first = seen.get(block.id);
    if (first !== undefined && block.id !== '') diagnostics.push(diagnostic('ID_DUPLICATE', block.place, { actual: block.id, expected: phrase('line', { line: first }) }));
    seen.set(block.id, first ?? block.place.line);
  }
  return diagnostics;
}
