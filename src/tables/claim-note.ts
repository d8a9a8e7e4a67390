import { betweenWaves, holdsOf, itemsBetween, type BetweenWaves } from '../claims/between-waves.ts';
import { printedInterval, printedIntervalOf } from '../claims/claim-figure.ts';
import { comparisonsOf } from '../claims/comparisons.ts';
import { isRankKind, RANKS, rivalsOf } from '../claims/rank-verdict.ts';
import { isolateLtr } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { acceptedOf, type Accepted } from '../model/exceptions.ts';
import { batteryInWaveOf, cellOf, recordOf, type Claim, type ItemCount, type Report } from '../model/report.ts';
import type { Cell } from '../model/survey.ts';
import type { ItemRef } from '../parse/value-ref.ts';
import { CONFIDENCE_LEVEL } from '../statistics/constants.ts';
import type { BatteryId, ClaimId, FindingId, StatementId, WaveId } from '../terms/ids.ts';
import { textOf } from '../terms/language.ts';
import { claimNumber, formatBase, formatCell, pointsOf } from '../words/figure-text.ts';
import { formatPoints } from '../words/render-line.ts';
import { formatP } from './format-p.ts';
import { claimRule, kindName } from './claim-rule.ts';

/** A figure that a claim rests on: whose it is, the figure, its base and interval. */
export interface ClaimFigure {
  readonly label: string;
  readonly figure: string;
  readonly rests: readonly string[];
  /** What was accepted of it, for the sign beside it. */
  readonly accepted?: readonly Accepted[];
}

/** What a reader is shown of a claim. */
export interface ClaimNote {
  readonly id: ClaimId;
  readonly number: string;
  readonly finding: FindingId;
  /** What is claimed, in a few words. */
  readonly name: string;
  /** The item or battery that it is claimed of. */
  readonly subject: string;
  readonly figures: readonly ClaimFigure[];
  /** What follows from the figures, and the rule that the words keep. */
  readonly verdict: readonly string[];
  readonly slide: number;
  /** The statement that it rests on, where the source states it without a figure. */
  readonly statement?: StatementId;
  /** What the figures show of the same matter, where there are any. */
  readonly beside: readonly string[];
}

/** The note of a claim in the voice's language. */
export function claimNoteOf(report: Report, voice: Voice, id: ClaimId): ClaimNote {
  const claim = recordOf(report.claims, id);
  const common = { id, number: claimNumber(voice, report, id), finding: claim.finding, name: kindName(voice, claim), beside: [] };
  const { of } = claim;
  if ('statement' in of) {
    const { slide } = recordOf(report.statements, of.statement);
    const verdict = [voice.say(of.figures.length > 0 ? 'claim.stated.figures' : 'claim.stated.none')];
    return { ...common, subject: '', figures: [], verdict, slide, statement: of.statement, beside: claimSummaries(report, voice, of.figures) };
  }
  if ('battery' in of) return { ...common, ...countNote(report, voice, of) };
  if ('item' in of) return { ...common, ...changeNote(report, voice, claim, of) };
  return { ...common, ...shareNote(report, voice, claim, there(cellOf(report, of.ref.battery, of.ref.item, of.ref.wave))) };
}

type Told = Pick<ClaimNote, 'subject' | 'figures' | 'verdict' | 'slide'>;

function shareNote(report: Report, voice: Voice, { kind }: Claim, cell: Cell): Told {
  const own = figureOf(report, voice, cell, waveName(report, voice, cell.wave));
  const told = { subject: wordingOf(report, voice, cell), slide: cell.slide };
  if (!isRankKind(kind)) return { ...told, figures: [own], verdict: [claimRule(voice, kind)] };
  const sign = RANKS[kind].end === 'top' ? -1 : 1;
  const rivals = rivalsOf(report, cell).filter(({ percent }) => percent !== undefined).sort((a, b) => sign * ((a.percent ?? 0) - (b.percent ?? 0)));
  const nearest = rivals.slice(0, RANKS[kind].places).map((one) => figureOf(report, voice, one.cell, voice.quoted(wordingOf(report, voice, one.cell)))).map((one) => ({ ...one, rests: [] }));
  return { ...told, figures: [own, ...nearest], verdict: [voice.say('claim.rank', { count: rivals.length + 1 })] };
}

function changeNote(report: Report, voice: Voice, { kind }: Claim, { item, from, to }: { item: ItemRef; from: WaveId; to: WaveId }): Told {
  const between = there(betweenWaves(report, item, from, to));
  const figures = [between.from, between.to].map((cell) => figureOf(report, voice, cell, waveName(report, voice, cell.wave)));
  const cautions = kind === 'similar' ? [claimRule(voice, kind)] : kind === 'no-clear-change' ? [voice.say('claim.caution')] : [];
  return { subject: wordingOf(report, voice, between.to), slide: between.to.slide, figures, verdict: [...differenceLines(report, voice, item, between), ...cautions] };
}

function differenceLines(report: Report, voice: Voice, item: ItemRef, { from, to, comparison }: BetweenWaves): string[] {
  if (from.value.kind !== 'percent' || to.value.kind !== 'percent') return [];
  const signed = (points: number) => isolateLtr(voice.signed(points));
  const difference = formatPoints(voice, pointsOf(report, item, from.wave, to.wave));
  if (!comparison) return [voice.say('claim.difference', { difference }), voice.say('claim.verdict.untested')];
  const { low, high } = printedInterval(comparison.interval);
  const family = comparisonsOf(report, item.battery).length;
  return [
    voice.say('claim.difference-interval', { difference, level: voice.percent(100 * CONFIDENCE_LEVEL), low: signed(low), high: signed(high) }),
    voice.say(comparison.distinguishable ? 'claim.verdict.apart' : 'claim.verdict.chance', { family, p: formatP(comparison.adjustedP, voice) }),
  ];
}

function countNote(report: Report, voice: Voice, of: ItemCount): Told {
  const holding = itemsBetween(report, of).filter((one) => holdsOf(of.holds, one));
  const figures = holding.map(({ item, from, to }) => ({
    label: voice.quoted(wordingOf(report, voice, { battery: of.battery, item })),
    figure: voice.say('claim.from-to', { from: formatCell(voice, from), to: formatCell(voice, to) }), rests: [],
  }));
  const bases = [of.from, of.to].map((wave) => `${waveName(report, voice, wave)}, ${formatBase(voice, there(batteryInWaveOf(report, of.battery, wave)).base)}`);
  const clear = holding.filter((one) => one.comparison?.distinguishable).length;
  const tested = holding.filter((one) => one.comparison).length;
  const testedLines = tested === 0 ? [] : [voice.say('claim.tested', { count: tested, clear, family: comparisonsOf(report, of.battery).length })];
  return {
    subject: textOf(voice.lang, recordOf(report.batteries, of.battery).title), slide: there(batteryInWaveOf(report, of.battery, of.to)).slide, figures,
    verdict: [voice.say('claim.count', { count: of.count, total: of.total, holds: of.holds }), voice.say('claim.waves', { from: bases[0] ?? '', to: bases[1] ?? '' }), ...testedLines],
  };
}

/** Claims that the figures bear, in a line each: what of, and the figures; counts between the same waves share a line. */
function claimSummaries(report: Report, voice: Voice, ids: readonly ClaimId[]): string[] {
  const claims = ids.map((id) => recordOf(report.claims, id));
  const groups = Map.groupBy(claims, ({ id, of }) => ('count' in of ? `${of.battery} ${of.from} ${of.to}` : id));
  return [...groups.values()].flatMap(([first, ...more]) => (first ? [claimSummary(report, voice, first, more)] : []));
}

function claimSummary(report: Report, voice: Voice, claim: Claim, sameWaves: readonly Claim[]): string {
  const { of } = claim;
  const name = kindName(voice, claim);
  if ('statement' in of) return name;
  if ('battery' in of) {
    const names = { battery: textOf(voice.lang, recordOf(report.batteries, of.battery).title), from: waveName(report, voice, of.from), to: waveName(report, voice, of.to) };
    const facts = [claim, ...sameWaves].flatMap((one) => ('count' in one.of ? [voice.say('claim.summary.holds', { holds: one.of.holds, count: one.of.count, total: one.of.total })] : []));
    return voice.say('claim.summary.count', { ...names, facts: voice.join(facts, 'semicolon') });
  }
  if ('item' in of) {
    const [from, to] = [of.from, of.to].map((wave) => formatCell(voice, there(cellOf(report, of.item.battery, of.item.item, wave))));
    return voice.say('claim.summary.change', { item: voice.quoted(wordingOf(report, voice, of.item)), from: from ?? '', to: to ?? '', name });
  }
  const cell = there(cellOf(report, of.ref.battery, of.ref.item, of.ref.wave));
  return voice.say('claim.summary.share', { item: voice.quoted(wordingOf(report, voice, cell)), wave: waveName(report, voice, cell.wave), figure: formatCell(voice, cell), name });
}

function figureOf(report: Report, voice: Voice, cell: Cell, label: string): ClaimFigure {
  const interval = printedIntervalOf(cell);
  const limits = interval && voice.say('chart.single.interval', { level: voice.percent(100 * CONFIDENCE_LEVEL), low: voice.percent(interval.low), high: voice.percent(interval.high) });
  const accepted = acceptedOf(report, cell);
  return { label, figure: formatCell(voice, cell), rests: [formatBase(voice, cell.base), ...(limits === undefined ? [] : [limits])], ...(accepted.length > 0 && { accepted }) };
}

function waveName(report: Report, voice: Voice, wave: WaveId): string {
  return textOf(voice.lang, recordOf(report.waves, wave).label);
}

function wordingOf(report: Report, voice: Voice, { battery, item }: { battery: BatteryId; item: ItemRef['item'] }): string {
  return textOf(voice.lang, recordOf(recordOf(report.batteries, battery).items, item).wording);
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Impossible: a claim that the checks let through rests on nothing');
  return value;
}
