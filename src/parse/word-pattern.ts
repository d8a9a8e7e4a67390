/** Where a word of a list stands in a text: with the letters that its language joins to its front, and without them. */
export interface WordMatch {
  readonly at: number;
  readonly bareAt: number;
  readonly end: number;
}

/** The source of a pattern for any of the words, its prefixes in front; its one group is the word itself. */
export function wordSource(words: readonly string[], prefixes: readonly string[]): string {
  return `(?<![\\p{L}\\p{M}])(?:${alternatives(prefixes)})*?[־-]?(${alternatives(words)})(?![\\p{L}\\p{M}]|-\\p{L})`;
}

/** The source of a pattern for any of the words, the longest first; one that never fits where there is none. */
export function alternatives(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’׳]/g, "['’׳]").replace(/["״”]/g, '["״“”„]').replace(/\s+/g, '\\s+'));
  return escaped.length === 0 ? '(?!)' : escaped.sort((a, b) => b.length - a.length).join('|');
}

/** Finds every place of any of the words in a text, in the order of the text. */
export function createWordFinder(words: readonly string[], prefixes: readonly string[]): (text: string) => WordMatch[] {
  const pattern = new RegExp(wordSource(words, prefixes), 'giu');
  return (text) => [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return { at: match.index, bareAt: end - (match[1] ?? '').length, end };
  });
}

/** True where the stretch from one offset up to another shares a character with one of the matches. */
export function overlapsAny(matches: readonly WordMatch[], from: number, to: number): boolean {
  return matches.some(({ at, end }) => at < to && end > from);
}
