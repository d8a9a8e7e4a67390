/** Bidi isolation of fragments that must keep their own direction, for plain text: SVG, attributes, feeds, cards. */

const LRM = '\u200E';
const RLM = '\u200F';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A left-to-right fragment (a signed number, a range, an address) held together by marks that every engine obeys. */
export function isolateLtr(fragment: string): string {
  return `${LRM}${fragment}${LRM}`;
}

/** A fragment of unknown direction (a title, a name) that must not disturb the sentence around it. */
export function isolate(fragment: string): string {
  return `${FIRST_STRONG_ISOLATE}${fragment}${POP_ISOLATE}`;
}

/**
 * A whole line of a right-to-left language for a terminal: the mark turns a terminal that takes the direction of a line from its first strong letter, the
 * isolate orders the words in one that sets every line from left to right.
 */
export function isolateLine(line: string): string {
  return `${RLM}${RIGHT_TO_LEFT_ISOLATE}${line}${POP_ISOLATE}`;
}

/** The text without any invisible direction control, for comparing and counting. */
export function stripControls(text: string): string {
  return text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}
