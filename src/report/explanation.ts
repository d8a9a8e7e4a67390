import { claimUsesOf, linesIn } from '../claims/claim-uses.ts';
import { printedIntervalOf } from '../claims/claim-figure.ts';
import { stripControls } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { cellOf, recordOf, type Finding, type Report } from '../model/report.ts';
import type { Cell } from '../model/survey.ts';
import { formatValueRef, type ValueRef } from '../parse/value-ref.ts';
import { CONFIDENCE_LEVEL } from '../statistics/constants.ts';
import { claimNoteOf } from '../tables/claim-note.ts';
import type { ClaimId, FindingId } from '../terms/ids.ts';
import { textOf } from '../terms/language.ts';
import type { Place } from '../terms/place.ts';
import { formatBase, formatReference } from '../words/figure-text.ts';
import { renderPlain } from '../words/render-line.ts';
import type { LoadedReport } from './load-report.ts';

/** What a finding rests on, line by line for a terminal: its values, then its claims with figures, statistics and verdicts, each with file and line. */
export function explanationOf({ report, parsed }: LoadedReport, voice: Voice, id: FindingId): string[] {
  const finding = recordOf(report.findings, id);
  const words = textOf(voice.lang, finding.words);
  const plain = (line: typeof words.title) => renderPlain(line, { report, voice });
  const record = parsed.findings.find((one) => one.id === id);
  const lines = [
    `${voice.say('finding.number', { number: finding.number })}  ${id}${record ? `  ${at(record.yaml.at([]))}` : ''}`, plain(words.title), plain(words.sentence),
    ...section(voice.say('explain.values'), finding.values.flatMap((ref) => valueLines(report, parsed, voice, ref))),
    ...section(voice.say('explain.claims'), finding.claims.flatMap((claim) => claimLines(report, voice, claim))),
    ...section(voice.say('explain.source'), statementLines(report, voice, finding)),
  ];
  return lines.map(stripControls);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function valueLines(report: Report, parsed: LoadedReport['parsed'], voice: Voice, ref: ValueRef): string[] {
  const name = `  ${formatValueRef(ref)}: ${formatReference(voice, report, ref)}`;
  if (ref.kind !== 'cell') return [name];
  const cell = cellOf(report, ref.battery, ref.item, ref.wave);
  const file = parsed.waves.find(({ value }) => value.wave === ref.wave);
  if (!cell || !file) return [name];
  return [
    `${name}  ${at(file.at(['batteries', ref.battery, 'values', ref.item]))}`,
    `    ${voice.quoted(textOf(voice.lang, recordOf(recordOf(report.batteries, ref.battery).items, ref.item).wording))}`,
    `    ${voice.join([formatBase(voice, cell.base), ...intervalWords(voice, cell), voice.say('source.heading', { slide: cell.slide })], 'semicolon')}`,
  ];
}

function intervalWords(voice: Voice, cell: Cell): string[] {
  const interval = printedIntervalOf(cell);
  return interval ? [voice.say('chart.single.interval', { level: voice.percent(100 * CONFIDENCE_LEVEL), low: voice.percent(interval.low), high: voice.percent(interval.high) })] : [];
}

function claimLines(report: Report, voice: Voice, id: ClaimId): string[] {
  const claim = recordOf(report.claims, id);
  const note = claimNoteOf(report, voice, id);
  const uses = linesIn(report, voice.lang).flatMap(claimUsesOf).filter(({ node }) => node.claim === id);
  const inWords = uses.map(({ node }) => `${voice.quoted(renderPlain(node.children, { report, voice }))} ${at(node.place)}`);
  return [
    `  ${note.number} ${id}: ${note.name}  ${at(claim.place)}`,
    ...(note.subject === '' ? [] : [`    ${note.subject}`]),
    ...note.figures.map(({ label, figure, rests }) => `    ${label}: ${voice.join([figure, ...rests], 'semicolon')}`),
    ...[...note.verdict, ...note.beside].map((line) => `    ${line}`),
    ...('statement' in claim.of ? [] : [`    ${voice.say('explain.holds')}`]),
    ...inWords.map((line) => `    ${voice.say('explain.said', { where: line })}`),
  ];
}

function statementLines(report: Report, voice: Voice, { statements }: Finding): string[] {
  return statements.map((id) => {
    const { original, translations, slide } = recordOf(report.statements, id);
    return `  ${id} (${voice.say('source.heading', { slide })}): ${original.lang === voice.lang ? original.text : translations[voice.lang] ?? original.text}`;
  });
}

function at({ file, line }: Place): string {
  return `${file}:${line}`;
}
