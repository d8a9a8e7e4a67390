import type { Report } from '../model/report.ts';
import { linesOf, type Line } from '../parse/words.ts';

/** Every line of words of a report, in every language: of pages, chapters and findings, and those that stand in data files. */
export function wordsIn({ pages, chapters, findings, charts, terms, waves, batteries, exceptions = [] }: Report): Line[] {
  const pageWords = [...Object.values(pages), ...chapters.map(({ words }) => words)].flatMap((words) => Object.values(words));
  const findingWords = findings.flatMap(({ words }) => Object.values(words));
  const inData = [
    ...charts.flatMap((one) => [one.takeaway, one.note, one.kind === 'spec' ? one.alt : undefined]), ...terms.map(({ definition }) => definition),
    ...waves.flatMap((wave) => [wave.note, ...wave.batteries.flatMap((one) => [one.note, one.inferred])]),
    ...batteries.flatMap((one) => [one.note, ...(one.breaks ?? []).map(({ reason }) => reason)]), ...exceptions.map(({ reason }) => reason),
  ];
  return [
    ...pageWords.flatMap(({ title, summary, blocks }) => [title, summary, ...linesOf(blocks)]),
    ...findingWords.flatMap(({ title, sentence, basis, limits }) => [title, sentence, ...linesOf(basis), ...linesOf(limits)]),
    ...inData.flatMap((lines) => Object.values(lines ?? {})),
  ];
}
