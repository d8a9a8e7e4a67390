import { withVersion, type Report } from '../model/report.ts';
import type { WaveVersion } from '../model/survey.ts';
import { linesOf, walkLine, type Line } from '../parse/words.ts';
import type { FindingId } from '../terms/ids.ts';
import type { Lang, Localized } from '../terms/language.ts';

/** A line of words with what it belongs to. */
export interface LineOfReport {
  readonly lang: Lang;
  readonly line: Line;
  readonly finding?: FindingId | undefined;
}

/** Every line of words that the report with this version prints, in every language; the words of a note are a line of their own. */
export function linesOfReport(report: Report, version: WaveVersion): LineOfReport[] {
  const inAll = (words: Localized<Line> | undefined, finding?: FindingId) => Object.entries(words ?? {}).map(([lang, line]): LineOfReport => ({ lang, line, finding }));
  const pages = [...Object.values(report.pages), ...report.chapters.map((one) => one.words)];
  const { waves } = withVersion(report, version);
  const lines = [
    ...pages.flatMap((words) => Object.entries(words).flatMap(([lang, { title, summary, blocks }]) => [title, summary, ...linesOf(blocks)].map((line) => ({ lang, line })))),
    ...report.findings.flatMap(({ id: finding, words }) => Object.entries(words).flatMap(([lang, one]) => [one.title, one.sentence, ...linesOf(one.basis), ...linesOf(one.limits)].map((line) => ({ lang, line, finding })))),
    ...report.charts.flatMap((chart) => [...inAll(chart.takeaway), ...inAll(chart.note), ...(chart.kind === 'spec' ? inAll(chart.alt) : [])]),
    ...report.terms.flatMap((one) => inAll(one.definition)),
    ...report.batteries.flatMap((one) => inAll(one.note)),
    ...waves.flatMap((wave) => [...inAll(wave.note), ...wave.batteries.flatMap((one) => [...inAll(one.note), ...inAll(one.inferred)])]),
  ];
  return lines.flatMap((one) => [one, ...[...walkLine(one.line)].flatMap((node) => (node.kind === 'note' ? [{ ...one, line: node.children }] : []))]);
}
