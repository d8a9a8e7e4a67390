import type { Dir } from '../terms/language.ts';

/** `text-anchor` is relative to the direction of its text, Vega's alignment is not: the anchor of a text that runs right to left. */
export const SWAPPED_ANCHORS: Readonly<Record<string, string>> = { start: 'end', end: 'start', middle: 'middle' };

/** The direction of one line of text: right to left where it has a letter of such a script; figures read from left to right in every script. */
export function textDirection(text: string): Dir {
  return /(?=\p{L})[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u.test(text) ? 'rtl' : 'ltr';
}
