import { linesOfReport } from '../model/lines-of-report.ts';
import type { Report } from '../model/report.ts';
import { remember } from '../parse/remember-last.ts';
import type { Inline, Line } from '../parse/words.ts';
import type { Lang } from '../terms/language.ts';

type ClaimNode = Inline & { kind: 'claim' };

/** Words that carry a claim, as they stand in a sentence. */
export interface ClaimUse {
  readonly node: ClaimNode;
  /** Their running text; what the data print is one sign. */
  readonly words: string;
  /** The sentence that they stand in. */
  readonly sentence: string;
}

const FIGURE = '\uFFFC';
const SENTENCE_END = /[.!?؟]["”’״]?(?=\s|$)/g;

/** Every line of words of a language, wherever it stands in the report. */
export function linesIn(report: Report, lang: Lang): Line[] {
  return linesOfReport(report).flatMap((one) => (one.lang === lang ? [one.line] : []));
}

/** The words of a line, and of the notes in it, that carry claims. */
export const claimUsesOf = remember((line: Line): readonly ClaimUse[] => {
  let text = '';
  const found: { node: ClaimNode; from: number; to: number }[] = [];
  const notes: Line[] = [];
  const read = (node: Inline): void => {
    const from = text.length;
    if (node.kind === 'text') text += node.text;
    else if (node.kind === 'note') notes.push(node.children);
    else if (node.kind === 'stated' || !('children' in node)) text += FIGURE;
    else node.children.forEach(read);
    if (node.kind === 'claim') found.push({ node, from, to: text.length });
  };
  line.forEach(read);
  return [...found.map(({ node, from, to }) => ({ node, words: text.slice(from, to), sentence: sentenceAround(text, from, to) })), ...notes.flatMap(claimUsesOf)];
});

function sentenceAround(text: string, from: number, to: number): string {
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  return text.slice(ends.findLast((end) => end <= from) ?? 0, ends.find((end) => end >= to) ?? text.length);
}
