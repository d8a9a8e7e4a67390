import { phrase, type Phrase } from '../terms/phrase.ts';

/** How many lines a message names. */
const NAMED = 6;

/** Lines of a survey for a message: `line 4`, `lines 4, 9 and 12`, the first six of many. */
export function formatLines(lines: readonly number[]): Phrase {
  const [only, other] = lines;
  if (other === undefined) return phrase('line', { line: only ?? 0 });
  if (lines.length > NAMED) return phrase('lines-and-more', { lines: lines.slice(0, NAMED), count: lines.length - NAMED });
  return phrase('lines-and', { lines: lines.slice(0, -1), last: lines.at(-1) ?? 0 });
}
