import { figureOf } from '../model/figure.ts';
import { cellOf } from '../model/report.ts';
import { sentenceBounds } from './sentence-bounds.ts';
import { FIGURE_SIGN, runningTextsOf } from '../parse/running-text.ts';
import { formatValueRef } from '../parse/value-ref.ts';
import { rememberOf } from '../parse/remember-last.ts';
import type { StyleWords } from '../parse/vocabulary-file.ts';
import { alternatives, wordSource } from '../parse/word-pattern.ts';
import { walkLine, type Line } from '../parse/words.ts';
import type { Language } from '../terms/language.ts';
import type { Advice, Adviser } from './advice.ts';

/** A phrase that ends in a letter which its language joins to the next word goes on there. */
function causePattern(causes: readonly string[], prefixes: readonly string[]): RegExp {
  const isOpen = (cause: string) => prefixes.includes(cause.split(' ').at(-1) ?? '');
  return new RegExp(`${wordSource(causes.filter((one) => !isOpen(one)), prefixes)}|(?<![\\p{L}\\p{M}])(?:${alternatives(prefixes)})*?(${alternatives(causes.filter(isOpen))})`, 'giu');
}

/** Words of cause in a sentence that tells a figure of the survey or a claim: a survey shows what people answered, not what made it so. */
export const adviseCauses: Adviser = ({ passages }, { language, words, prefixes }) => {
  const read = causesBy(words, prefixes);
  return passages.flatMap(({ line }) => read(line, language));
};

/** Who reads lines for the causes of a vocabulary. */
const causesBy = rememberOf(({ causes }: StyleWords, prefixes: readonly string[]) => {
  const pattern = causePattern(causes, prefixes);
  return rememberOf((line: Line, language: Language) => runningTextsOf(line).flatMap(({ text, placeAt, isClaimed }) => [...text.matchAll(pattern)].flatMap((match): Advice[] => {
    const cause = match[1] ?? match[2] ?? '';
    const at = match.index + match[0].length - cause.length;
    const { from, to } = sentenceBounds(language.id, text, at);
    const ofFigures = text.slice(from, to).includes(FIGURE_SIGN) || [...text.slice(from, to).matchAll(/\p{L}+/gu)].some((word) => isClaimed(from + word.index, from + word.index + word[0].length));
    return ofFigures ? [{ name: 'cause', place: placeAt(at), details: { actual: cause } }] : [];
  })));
});

/** Percentages of a small base where the section says nowhere how many people they are of. */
export const adviseBases: Adviser = ({ passages }, { report }) => passages.flatMap(({ line, bases }) => {
  if (!bases) return [];
  const seen = new Set<string>();
  return [...walkLine(line)].flatMap((node): Advice[] => {
    if (node.kind !== 'value' || node.ref.kind !== 'cell') return [];
    const { battery, item, wave } = node.ref;
    const figure = figureOf(cellOf(report, battery, item, wave));
    const of = formatValueRef({ kind: 'base', battery, wave });
    if (figure.kind !== 'percent' || !figure.flags.includes('small-base') || bases.has(battery, wave) || seen.has(of)) return [];
    seen.add(of);
    return [{ name: 'base', place: node.place, details: { actual: formatValueRef(node.ref), expected: figure.base.kind === 'count' ? figure.base.count : 0, repair: `<Value of="${of}"/>` } }];
  });
});
