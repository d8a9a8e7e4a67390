/** How many lines a message names. */
const NAMED = 6;

/** Lines of a survey for a message: `line 4`, `lines 4, 9 and 12`, the first six of many. */
export function formatLines(lines: readonly number[]): string {
  const [only, other] = lines;
  if (other === undefined) return `line ${only}`;
  if (lines.length > NAMED) return `lines ${lines.slice(0, NAMED).join(', ')} and ${lines.length - NAMED} more`;
  return `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
}
