import type { Dir } from '../terms/language.ts';

/** `text-anchor` is relative to the direction of its text, Vega's alignment is not: the anchor of a text that runs right to left. */
export const SWAPPED_ANCHORS: Readonly<Record<string, string>> = { start: 'end', end: 'start', middle: 'middle' };

/** The direction of one line of text in a chart that runs `dir`; figures without a letter read from left to right in every script. */
export function textDirection(dir: Dir, text: string): Dir {
  return dir === 'rtl' && /\p{L}/u.test(text) ? 'rtl' : 'ltr';
}
