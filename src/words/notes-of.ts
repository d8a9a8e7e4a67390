import { walkLine, type Inline, type Line } from '../parse/words.ts';

/** The notes of a page in reading order. */
export function notesOf(lines: Iterable<Line>): Inline[] {
  return [...lines].flatMap((line) => [...walkLine(line)].filter((node) => node.kind === 'note'));
}
