import { acceptedBetween, acceptedOf } from '../model/exceptions.ts';
import type { SeriesChange } from '../charts/series-change.ts';
import type { Series, SeriesMark } from '../charts/series.ts';
import { cellOf, recordOf, type Report } from '../model/report.ts';
import type { MissingKind, Size } from '../model/survey.ts';
import type { ItemId, WaveId } from '../terms/ids.ts';
import { textOf, type Localized } from '../terms/language.ts';

/** How a value is given: as a percentage, as a number of people, or not at all and why. */
export type ValueStatus = 'percent' | 'count' | MissingKind | 'base-hidden';

/** One item of a chart in one wave, as its downloads give it. */
export interface ChartRecord {
  readonly item: ItemId;
  readonly wave: WaveId;
  readonly wording: Localized<string>;
  readonly cutOff: boolean;
  readonly waveLabel: Localized<string>;
  readonly status: ValueStatus;
  /** As the source prints it; absent where the status is another. */
  readonly percent?: number | undefined;
  /** The people behind the value: one number, the two nearest where none fits the base, none where the base is not stated. */
  readonly counts: readonly number[];
  readonly base: Size;
  /** Limits of the interval in per cent, to two decimals. */
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
  readonly flags: readonly string[];
  /** Absent where the item was not asked in the wave. */
  readonly slide?: number | undefined;
  /** Codes of the checks that flag the value, or its change since the first wave, and that a steward's exception lets pass. */
  readonly exceptions: readonly string[];
  /** Dataset version of the wave. */
  readonly version: string;
  /** In the last wave of a chart of several: the change of the item since the first. */
  readonly change?: ChangeRecord | undefined;
}

/** The change of an item between the first and the last wave of a chart, as its downloads give it. */
export interface ChangeRecord {
  readonly from: WaveId;
  readonly to: WaveId;
  /** Percentage points: of the printed percentages, and whole ones of the counts behind them. */
  readonly points: number;
  readonly pointsOfCounts?: number | undefined;
  /** Limits of the interval of the difference in percentage points, to two decimals. */
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
  /** p after the correction for all comparisons of the battery, to four decimals. */
  readonly adjustedP?: number | undefined;
  readonly distinguishable?: boolean | undefined;
}

/** A share 0 to 1 in per cent, to two decimals. */
const hundredthsOf = (share: number) => Math.round(share * 10_000) / 100;

function valueOf(mark: SeriesMark): Pick<ChartRecord, 'status' | 'percent' | 'counts' | 'interval'> {
  if (mark.kind === 'gap') return { status: mark.gap, counts: [] };
  if (mark.kind === 'count') return { status: 'count', counts: mark.counts };
  return {
    status: 'percent', percent: mark.percent, counts: mark.counts,
    ...(mark.interval && { interval: { low: hundredthsOf(mark.interval.low), high: hundredthsOf(mark.interval.high) } }),
  };
}

const decimals = (value: number, digits: number) => Number(value.toFixed(digits));

/** The change of an item between the ends of a series; undefined where it has none. */
export function changeRecordOf({ waves }: Pick<Series, 'waves'>, change: SeriesChange | undefined): ChangeRecord | undefined {
  const [from, to] = [waves[0]?.id, waves.at(-1)?.id];
  if (!from || !to || !change || change.kind === 'gap') return undefined;
  if (change.kind === 'untested') return { from, to, points: change.points };
  const { points, pointsOfCounts, interval, adjustedP, distinguishable } = change;
  return { from, to, points, pointsOfCounts, interval: { low: decimals(interval.low, 2), high: decimals(interval.high, 2) }, adjustedP: decimals(adjustedP, 4), distinguishable };
}

function exceptionsOf(report: Report, { battery, waves }: Series, { item, wave }: SeriesMark): string[] {
  const [from, to] = [waves[0]?.id, waves.at(-1)?.id];
  const ofChange = from && wave === to ? acceptedBetween(report, battery, item, from, to) : [];
  return [...new Set([...acceptedOf(report, { battery, item, wave }), ...ofChange].map(({ code }) => code))];
}

/** Every item and wave of a series in its order, with the words of every language of the report. */
export function chartRecordsOf(report: Report, series: Series): ChartRecord[] {
  const { items } = recordOf(report.batteries, series.battery);
  return series.rows.flatMap(({ item: id, cutOff, marks, change }) => marks.map((mark, place): ChartRecord => {
    const wave = recordOf(report.waves, mark.wave);
    return {
      item: id, wave: wave.id, wording: recordOf(items, id).wording, cutOff, waveLabel: wave.label,
      ...valueOf(mark), base: mark.base, flags: mark.flags, exceptions: exceptionsOf(report, series, mark),
      slide: cellOf(report, series.battery, id, wave.id)?.slide, version: wave.version,
      ...(place === marks.length - 1 && { change: changeRecordOf(series, change) }),
    };
  }));
}

/** The text of a record in every language of the report, in their order. */
export function inEachLanguage<T>({ languages }: Pick<Report, 'languages'>, localized: Localized<T>): T[] {
  return languages.map(({ id }) => textOf(id, localized));
}
