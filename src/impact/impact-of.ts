import { CHART_FORMATS, chartFilePath, DATASET_FORMATS, datasetFilePath } from '../addresses/file-paths.ts';
import type { Voice } from '../i18n/voice.ts';
import { linesOfReport, type LineOfReport } from '../model/lines-of-report.ts';
import { withVersion, type Finding, type Report } from '../model/report.ts';
import type { WaveVersion } from '../model/survey.ts';
import type { ValueRef } from '../parse/value-ref.ts';
import { walkLine } from '../parse/words.ts';
import type { Lang } from '../terms/language.ts';
import type { FindingReason, Impact, TouchedClaim, TouchedSentence } from './impact.ts';
import { printedValue } from './printed.ts';
import { drawsWave, isChartTouched } from './touched-charts.ts';
import { touchedClaims } from './touched-claims.ts';
import { touchedSentences, type Both } from './touched-sentences.ts';

/** The lines, the words of a note as a line of their own behind that which holds it. */
function withNotes(lines: readonly LineOfReport[]): LineOfReport[] {
  return lines.flatMap((one) => [one, ...[...walkLine(one.line)].flatMap((node) => (node.kind === 'note' ? [{ ...one, line: node.children }] : []))]);
}

/** What follows for the report from using the version `newer` of a wave in place of `older`. */
export function impactOf(report: Report, older: WaveVersion, newer: WaveVersion, voice: (lang: Lang) => Voice): Impact {
  const both: Both = { before: withVersion(report, older), now: withVersion(report, newer) };
  const lines = withNotes(linesOfReport(both.now));
  const sentences = touchedSentences(lines, both, voice);
  const claims = touchedClaims(lines, both);
  const charts = report.charts.filter((chart) => isChartTouched(chart, both)).map((one) => one.id);
  const findings = report.findings.flatMap((finding) => {
    const reasons = reasonsOf(finding, both, { sentences, claims, charts, voice });
    return reasons.length === 0 ? [] : [{ finding: finding.id, reasons }];
  });
  const drawn = report.charts.filter((chart) => [both.before, both.now].some((one) => drawsWave(one, chart, newer.wave)));
  const chartFiles = drawn.flatMap(({ id }) => CHART_FORMATS.flatMap((format) => report.languages.map((one) => chartFilePath(id, format, one.id))));
  return { claims, findings, sentences, charts, downloads: [...new Set(chartFiles), ...DATASET_FORMATS.map((format) => datasetFilePath(newer, format))] };
}

interface Touched extends Pick<Impact, 'charts'> {
  readonly sentences: readonly TouchedSentence[];
  readonly claims: readonly TouchedClaim[];
  readonly voice: (lang: Lang) => Voice;
}

function reasonsOf(finding: Finding, { before, now }: Both, { sentences, claims, charts, voice }: Touched): FindingReason[] {
  const [lang] = now.languages;
  const values = [...finding.values, ...(finding.lead ? [finding.lead] : [])];
  // The base stands beside every figure of a finding.
  const shown = values.flatMap((ref): ValueRef[] => (ref.kind === 'cell' ? [ref, { kind: 'base', battery: ref.battery, wave: ref.wave }] : [ref]));
  const printed = (report: Report) => shown.map((ref) => lang && printedValue(report, voice(lang.id), ref)).join('\n');
  const found: [FindingReason, boolean][] = [
    ['value', printed(before) !== printed(now)],
    ['sentence', sentences.some((one) => one.finding === finding.id)],
    ['claim', claims.some((one) => one.finding === finding.id)],
    ['chart', finding.chart !== undefined && charts.includes(finding.chart)],
  ];
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []));
}
