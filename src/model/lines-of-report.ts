import { remember } from '../parse/remember-last.ts';
import { linesOf, type Line } from '../parse/words.ts';
import type { FindingId } from '../terms/ids.ts';
import type { Lang, Localized } from '../terms/language.ts';
import type { Report } from './report.ts';

/** A line of words with what it belongs to. */
export interface LineOfReport {
  readonly lang: Lang;
  readonly line: Line;
  readonly finding?: FindingId;
}

/** Every line of words of a report in every language: of pages, chapters and findings, then those that stand in data files. */
export const linesOfReport = remember(({ pages, chapters, findings, charts, terms, batteries, waves, exceptions = [], moved = [] }: Report): readonly LineOfReport[] => {
  const inAll = (words: Localized<Line> | undefined) => Object.entries(words ?? {}).map(([lang, line]): LineOfReport => ({ lang, line }));
  const inData = [
    ...charts.flatMap((one) => [one.takeaway, one.note, one.kind === 'spec' ? one.alt : undefined]), ...terms.map((one) => one.definition),
    ...batteries.flatMap((one) => [one.note, ...(one.breaks ?? []).map(({ reason }) => reason)]),
    ...waves.flatMap((wave) => [wave.note, ...wave.batteries.flatMap((one) => [one.note, one.inferred])]), ...exceptions.map(({ reason }) => reason),
    ...findings.flatMap(({ history = [] }) => history.map(({ reason }) => reason)), ...moved.map(({ reason }) => reason),
  ];
  return [
    ...[...Object.values(pages), ...chapters.map(({ words }) => words)].flatMap((words) => Object.entries(words).flatMap(([lang, { title, summary, blocks }]) => (
      [title, summary, ...linesOf(blocks)].map((line) => ({ lang, line }))))),
    ...findings.flatMap(({ id: finding, words }) => Object.entries(words).flatMap(([lang, { title, sentence, basisHeading, limitsHeading, basis, limits }]) => (
      [title, sentence, basisHeading, limitsHeading, ...linesOf(basis), ...linesOf(limits)].map((line) => ({ lang, line, finding }))))),
    ...inData.flatMap(inAll),
  ];
});
