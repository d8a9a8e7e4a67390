/** A stretch of a text: up to `to`, without it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const AT_END = '(?=[)\\]”“"’\']*(?:\\s|$))';
const STOPS = new RegExp(`[.!?;:–—…]${AT_END}`, 'g');
const FULL_STOPS = new RegExp(`[.!?؟]${AT_END}`, 'g');
const COMMAS = /[,،()]/g;

/** The part of a sentence around an offset, which stops, colons and dashes end. */
export function sentencePartAt(text: string, at: number): Span {
  return spanAround(text, at, STOPS, { from: 0, to: text.length });
}

/** The whole sentence around an offset. */
export function sentenceAt(text: string, at: number): Span {
  return spanAround(text, at, FULL_STOPS, { from: 0, to: text.length });
}

/** The stretch between commas or brackets around an offset, within a part of a sentence. */
export function clauseAt(text: string, at: number, within: Span): Span {
  return spanAround(text, at, COMMAS, within);
}

/** True where the sentence around an offset is a question. */
export function isAsked(text: string, at: number): boolean {
  return /[?؟]/.test(text[sentenceAt(text, at).to] ?? '');
}

/** How many words stand between two offsets. */
export function wordsBetween(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\p{L}+/gu)?.length ?? 0;
}

function spanAround(text: string, at: number, ends: RegExp, within: Span): Span {
  const marks = [...text.slice(within.from, within.to).matchAll(ends)].map((match) => within.from + match.index);
  return { from: (marks.findLast((mark) => mark < at) ?? within.from - 1) + 1, to: marks.find((mark) => mark >= at) ?? within.to };
}
