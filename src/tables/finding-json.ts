import { seriesOf, type Series } from '../charts/series.ts';
import { comparisonsOf } from '../claims/comparisons.ts';
import { verdictOf } from '../claims/verdict-of.ts';
import { batteryInWaveOf, defaultLanguageOf, recordOf, wavesWith, type Claim, type Finding, type Quote, type Report, type Statement } from '../model/report.ts';
import type { Size } from '../model/survey.ts';
import { formatValueRef, type ItemRef, type ValueRef } from '../parse/value-ref.ts';
import { CONFIDENCE_LEVEL } from '../statistics/constants.ts';
import type { BatteryId, ChartId, WaveId } from '../terms/ids.ts';
import type { Localized } from '../terms/language.ts';
import { changeOf, sizeOf, valueOf, written } from './chart-json.ts';
import { changeRecordOf, chartRecordsOf } from './chart-records.ts';

/** A change of a value or base that a finding rests on, between two versions of its wave. */
export interface HistoryRecord {
  readonly of: string;
  readonly version: string;
  readonly before: string;
  readonly kind: string;
  readonly reason: Localized<string>;
}

/** A change of a finding between two releases; values are as they are printed. */
export interface ReleaseChangeRecord {
  readonly release: string;
  readonly date: string;
  readonly kind: string;
  readonly reason: Localized<string>;
  readonly values: readonly { readonly of: string; readonly before: Localized<string>; readonly after: Localized<string> }[];
  /** Languages in which it is said otherwise. */
  readonly words: readonly string[];
}

/** What a finding's record says that its data do not: words as plain text, addresses, citations. */
export interface FindingRecord {
  readonly title: Localized<string>;
  readonly sentence: Localized<string>;
  /** Paragraph by paragraph. */
  readonly basis: Localized<readonly string[]>;
  readonly limits: Localized<readonly string[]>;
  readonly chapterTitle: Localized<string>;
  readonly history: readonly (HistoryRecord | ReleaseChangeRecord)[];
  readonly release?: { readonly tag: string; readonly date: string; readonly address: string } | undefined;
  /** The newest release, where the finding is changed since or new. */
  readonly after?: string | undefined;
  readonly page: Localized<string>;
  /** Its short address, the same in every language. */
  readonly short: string;
  readonly card: Localized<string>;
  /** What other sites can show of it in a frame. */
  readonly embed: Localized<string>;
  /** Address of the JSON of the finding's chart. */
  readonly chart?: string | undefined;
  /** CSL-JSON. */
  readonly citation: Localized<object>;
}

/** Where the schema stands, seen from a finding's file. */
const SCHEMA = '../schemas/finding.json';

/** The battery as a chart of these waves has it, so that the record says of each value what charts say. */
function seriesIn(report: Report, battery: BatteryId, waves: readonly WaveId[]): Series {
  return seriesOf(report, { id: battery as string as ChartId, kind: 'waves', battery, waves }, defaultLanguageOf(report), comparisonsOf(report, battery));
}

function figureOf(report: Report, ref: Extract<ValueRef, { kind: 'cell' }>) {
  const battery = recordOf(report.batteries, ref.battery);
  const found = chartRecordsOf(report, seriesIn(report, ref.battery, wavesWith(ref.battery, report.waves))).find((one) => one.item === ref.item && one.wave === ref.wave);
  if (!found) throw new Error(`Impossible: no value ${formatValueRef(ref)}`);
  return { battery: ref.battery, item: ref.item, wording: found.wording, measure: battery.measure, wave_label: found.waveLabel, ...valueOf(found) };
}

/** How many people a reference to anything but a cell stands for, and where that is printed. */
function peopleOf(report: Report, ref: Exclude<ValueRef, { kind: 'cell' | 'claim' }>) {
  const of = (size: Size | undefined) => sizeOf(size ?? { kind: 'missing', missing: 'not-stated' });
  if (ref.kind === 'source') {
    const { size, slides } = recordOf(report.sources, ref.source);
    return { size: of(size), slide: slides[0] };
  }
  const { respondents, slide, version } = recordOf(report.waves, ref.wave);
  if (ref.kind === 'respondents') return { size: of(respondents), slide, version };
  const asked = batteryInWaveOf(report, ref.battery, ref.wave);
  return { size: of(asked?.base), slide: asked?.slide, version };
}

/** A value that a finding rests on, as its record has it; nothing for what a claim counts, which stands with the claim. */
export function valueRecordOf(report: Report, ref: ValueRef) {
  if (ref.kind === 'claim') return undefined;
  return ref.kind === 'cell' ? figureOf(report, ref) : peopleOf(report, ref);
}

/** A claim with its verdict, as the record of its finding has it. */
export function claimRecordOf(report: Report, claim: Claim) {
  const said = { claim: claim.id, kind: claim.kind };
  const { of } = claim;
  const { holds } = verdictOf(report, claim);
  if ('ref' in of) return { ...said, of: formatValueRef(of.ref), holds };
  if ('statement' in of) return { ...said, of: of.statement, figures: of.figures, holds };
  if ('battery' in of) return { ...said, of: of.battery, from: of.from, to: of.to, of_each: of.holds, count: of.count, total: of.total, holds };
  return { ...said, of: `${of.item.battery}.${of.item.item}`, from: of.from, to: of.to, holds, change: changeIn(report, of.item, [of.from, of.to]) };
}

function changeIn(report: Report, { battery, item }: ItemRef, waves: readonly WaveId[]) {
  const series = seriesIn(report, battery, waves);
  return changeOf(changeRecordOf(series, series.rows.find((row) => row.item === item)?.change));
}

/** Words of the source in every language: its own, and the editors' translations. */
function spokenOf({ id, slide, original, translations }: Statement | Quote) {
  return { id, slide, original_language: original.lang, text: { ...translations, [original.lang]: original.text } };
}

/** A finding for machines: what it says, its figures with bases and intervals, its claims with verdicts, its sources and addresses. */
export function findingJson(report: Report, finding: Finding, record: FindingRecord): string {
  const { title, kind, publisher, source } = report.facts;
  const { lead } = finding;
  const theme = recordOf(report.themes, finding.theme);
  const arena = recordOf(report.arenas, finding.arena);
  const isLead = (ref: ValueRef) => lead !== undefined && formatValueRef(ref) === formatValueRef(lead);
  return written({
    $schema: SCHEMA, finding: finding.id, number: finding.number, languages: report.languages.map(({ id }) => id),
    report: { title, kind, publisher: publisher.name, source: source.title },
    release: record.release ?? { missing: 'unreleased', after: record.after },
    versions: report.waves.map(({ id, label, version }) => ({ wave: id, label, version })),
    theme: { id: theme.id, title: theme.title }, arena: { id: arena.id, title: arena.title, inferred: arena.inferred !== undefined }, chapter: { id: finding.chapter, title: record.chapterTitle },
    title: record.title, sentence: record.sentence, basis: record.basis, limits: record.limits, confidence_level: CONFIDENCE_LEVEL,
    values: finding.values.flatMap((ref) => {
      // What a claim counts stands with the claim.
      if (ref.kind === 'claim') return [];
      return [ref.kind === 'cell' ? { of: formatValueRef(ref), lead: isLead(ref), ...figureOf(report, ref) } : { of: formatValueRef(ref), ...peopleOf(report, ref) }];
    }),
    claims: finding.claims.map((id) => claimRecordOf(report, recordOf(report.claims, id))),
    history: record.history, slides: finding.slides,
    sources: finding.sources.map((id) => {
      const one = recordOf(report.sources, id);
      return { id, title: one.title, slides: one.slides, size: one.size && sizeOf(one.size) };
    }),
    statements: finding.statements.map((id) => spokenOf(recordOf(report.statements, id))),
    quotes: finding.quotes.map((id) => {
      const quote = recordOf(report.quotes, id);
      return { ...spokenOf(quote), ...(quote.speaker !== 'not-stated' && { speaker: quote.speaker }) };
    }),
    page: record.page, short: record.short, card: record.card, embed: record.embed, ...(finding.chart && record.chart && { chart: { id: finding.chart, json: record.chart } }), citation: record.citation,
  });
}
