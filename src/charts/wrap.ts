/** Gives the width of a text in px. */
export type Width = (text: string) => number;

function fill(words: readonly string[], limit: number, widthOf: Width): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > limit) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

const wordsOf = (text: string) => text.split(/[ \n]+/).filter((word) => word !== '');

/** The part of a line that the last one is to fill, and how far the others may shrink for it. */
const LAST = 0.25;
const SHRUNK = 0.8;

/** The text in as few lines as fit `limit` px, each filled, but the last not left with a word or two where words of the others can join them. */
export function fillLines(text: string, limit: number, widthOf: Width): string[] {
  const words = wordsOf(text);
  const full = fill(words, limit, widthOf);
  for (let room = limit; room >= SHRUNK * limit; room -= limit / 50) {
    const lines = fill(words, room, widthOf);
    if (lines.length === full.length && widthOf(lines.at(-1) ?? '') >= LAST * limit) return lines;
  }
  return full;
}

/**
 * The text in as few lines as fit `limit` px, broken between words only and made as even as they can be.
 * A word wider than the limit stands whole on a line of its own.
 */
export function wrapText(text: string, limit: number, widthOf: Width): string[] {
  const words = wordsOf(text);
  const fewest = fill(words, limit, widthOf).length;
  let [low, high] = [0, Math.ceil(limit)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fill(words, middle, widthOf).length > fewest) low = middle;
    else high = middle;
  }
  return fill(words, high, widthOf);
}
