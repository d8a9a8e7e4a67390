import { walkLine, type Inline, type Line } from '../parse/words.ts';
import type { ClaimId } from '../terms/ids.ts';

/** The notes of a page in reading order. */
export function notesOf(lines: Iterable<Line>): Inline[] {
  return [...lines].flatMap((line) => [...walkLine(line)].filter((node) => node.kind === 'note'));
}

/**
 * The words that each claim is said with first, where a link to the claim leads. Inside a link no place of its own can stand, since its words are shown
 * elsewhere too.
 */
export function firstSayingsOf(lines: Iterable<Line>): Map<Inline, ClaimId> {
  const found = new Map<ClaimId, Inline>();
  for (const line of lines) {
    const linked = new Set([...walkLine(line)].flatMap((node) => (node.kind === 'link' ? [...walkLine(node.children)] : [])));
    for (const node of walkLine(line)) if (node.kind === 'claim' && !linked.has(node) && !found.has(node.claim)) found.set(node.claim, node);
  }
  return new Map([...found].map(([claim, node]) => [node, claim]));
}

/** The claims that the words of a page carry, in reading order; one said several times comes several times. */
export function claimsOf(lines: Iterable<Line>): ClaimId[] {
  return [...lines].flatMap((line) => [...walkLine(line)].flatMap((node) => (node.kind === 'claim' ? [node.claim] : [])));
}
