import { walkLine, type Inline, type Line } from '../parse/words.ts';
import type { ClaimId } from '../terms/ids.ts';

/** The notes of a page in reading order. */
export function notesOf(lines: Iterable<Line>): Inline[] {
  return [...lines].flatMap((line) => [...walkLine(line)].filter((node) => node.kind === 'note'));
}

/** The claims that the words of a page carry, in reading order; one said several times comes several times. */
export function claimsOf(lines: Iterable<Line>): ClaimId[] {
  return [...lines].flatMap((line) => [...walkLine(line)].flatMap((node) => (node.kind === 'claim' ? [node.claim] : [])));
}
