import { stripControls } from '../i18n/isolate.ts';

/** The text of a cell as people see it: without byte order mark, marks of direction and needless blanks, letters composed. */
export function plainText(text: string): string {
  return stripControls(text).replace(/[\uFEFF\u200B]/g, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * What makes two answers the same: their plain text, of whole and decimal numbers their value.
 *
 * Example: `4`, `4.0` and `04` are the same answer.
 */
export function answerKey(answer: string | number): string {
  const text = plainText(String(answer));
  return /^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? String(Number(text)) : text;
}
