import type { Voice } from '../i18n/voice.ts';
import { figureOf } from '../model/figure.ts';
import { pointsBetween, type Points } from '../model/points.ts';
import { batteryInWaveOf, cellOf, recordOf, type Report } from '../model/report.ts';
import type { Cell, Size, Value } from '../model/survey.ts';
import type { ItemRef, ValueRef } from '../parse/value-ref.ts';
import type { ClaimId, WaveId } from '../terms/ids.ts';

/** A value of the data as a reader sees it: `97%`, `36`, or words that say why it is missing. */
export function formatValue(voice: Voice, value: Value): string {
  if (value.kind === 'percent') return voice.percent(value.percent);
  return value.kind === 'count' ? voice.number(value.count) : voice.say(`missing.${value.missing}`);
}

/**
 * A cell as a reader sees it: its value, unless its base is so small that the policy allows only the count of people, or
 * nothing. A count that the source prints always says that it is one.
 */
export function formatCell(voice: Voice, cell: Pick<Cell, 'value' | 'base'>): string {
  const figure = figureOf(cell);
  if (figure.kind === 'percent') return voice.percent(figure.percent);
  if (figure.kind === 'count') return formatCounts(voice, figure.counts, figure.base);
  return voice.say(figure.gap === 'base-hidden' ? 'chart.gap.base-hidden' : `missing.${figure.gap}`);
}

/** How many people it was, one number or the two nearest, and out of how many where that is stated. */
export function formatCounts(voice: Voice, [low = 0, high = low]: readonly number[], base: Size): string {
  const counted = low === high ? 'one' : 'two';
  const slots = { count: voice.number(low), low: voice.number(low), high: voice.number(high) };
  return base.kind === 'count' ? voice.say(`chart.count.${counted}-of`, { ...slots, base: voice.number(base.count) }) : voice.say(`chart.count.${counted}`, slots);
}

/** A number of people as a reader sees it, or words that say why it is missing. */
export function formatSize(voice: Voice, size: Size): string {
  return size.kind === 'count' ? voice.number(size.count) : voice.say(`missing.${size.missing}`);
}

/** The base of a figure in words: `out of 36`, or that it is not stated. */
export function formatBase(voice: Voice, base: Size): string {
  return base.kind === 'count' ? voice.say('base.of', { base: voice.number(base.count) }) : voice.say(`base.${base.missing}`);
}

/** What a reference to a value prints. */
export function formatReference(voice: Voice, report: Report, ref: ValueRef): string {
  switch (ref.kind) {
    case 'cell': return formatCell(voice, there(cellOf(report, ref.battery, ref.item, ref.wave)));
    case 'base': return formatSize(voice, there(batteryInWaveOf(report, ref.battery, ref.wave)).base);
    case 'respondents': return formatSize(voice, recordOf(report.waves, ref.wave).respondents);
    case 'claim': {
      const { of } = recordOf(report.claims, ref.claim);
      if (!('count' in of)) throw new Error(`Impossible: the claim ${ref.claim} counts no items`);
      return voice.number(ref.part === 'total' ? of.total : of.count);
    }
    case 'source': return formatSize(voice, there(recordOf(report.sources, ref.source).size));
  }
}

/** The number of a claim: that of its finding, then its place among the finding's claims, for example `5.2`. */
export function claimNumber(voice: Voice, { claims, findings }: Pick<Report, 'claims' | 'findings'>, id: ClaimId): string {
  const finding = recordOf(findings, recordOf(claims, id).finding);
  return `${voice.number(finding.number)}.${voice.number(finding.claims.indexOf(id) + 1)}`;
}

/** The difference of an item between two waves in percentage points. */
export function pointsOf(report: Report, item: ItemRef, from: WaveId, to: WaveId): Points {
  const [first, last] = [from, to].map((wave) => figureOf(cellOf(report, item.battery, item.item, wave)));
  return there(pointsBetween(first, last));
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Impossible: a reference that checking let through leads nowhere');
  return value;
}
