import { basePolicyOf } from '../statistics/base-policy.ts';
import { reachableCounts } from '../statistics/reachable-counts.ts';
import { roundHalfUp } from '../statistics/round.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import { batteryInWaveOf, cellOf, recordOf, type Battery, type Cell, type BatteryChart, type MissingKind, type Report, type Size, type Wave } from '../model/report.ts';
import type { SeriesKind } from '../parse/published-files.ts';
import type { BatteryId, ChartId, ItemId, WaveId } from '../terms/ids.ts';
import { textOf, type Lang } from '../terms/language.ts';
import { changeOf, type SeriesChange, type SeriesComparison } from './series-change.ts';
import { stylesOf, type WaveStyle } from './wave-style.ts';

/** What a reader is told about a value beside the value; the words are the reader strings `flag.<name>`. */
export const FLAGS = ['small-base', 'counts-only', 'base-hidden', 'no-count-fits', 'base-not-stated', 'not-stated', 'not-asked', 'suppressed'] as const;
export type Flag = (typeof FLAGS)[number];

/** The 95 % Wilson interval of the count that fits the base, else of the printed share, as claims are judged by it; `lowPercent` and `highPercent` are its limits as printed, whole, half up. */
export interface SeriesInterval {
  readonly low: number;
  readonly high: number;
  readonly lowPercent: number;
  readonly highPercent: number;
}

/**
 * One item in one wave. `percent` is drawn; `count` is said in words, because the base is under 30 or the source prints a count; `gap` is said in words.
 * `counts` are people: one where the percentage fits the base, the two nearest where no count fits, none where the base is not stated.
 */
export type SeriesMark = { readonly item: ItemId; readonly wave: WaveId; readonly base: Size; readonly flags: readonly Flag[] } & (
  | { readonly kind: 'percent'; readonly percent: number; readonly counts: readonly number[]; readonly interval?: SeriesInterval | undefined }
  | { readonly kind: 'count'; readonly counts: readonly number[] }
  | { readonly kind: 'gap'; readonly gap: MissingKind | 'base-hidden' }
);

export interface SeriesWave {
  readonly id: WaveId;
  readonly label: string;
  readonly shortLabel: string;
  readonly base: Size;
  readonly style: WaveStyle;
}

export interface SeriesRow {
  readonly item: ItemId;
  readonly wording: string;
  readonly cutOff: boolean;
  /** One mark for each wave of the series, in its order. */
  readonly marks: readonly SeriesMark[];
  /** From the first wave of the series to the last, where it has several. */
  readonly change?: SeriesChange | undefined;
}

/** What a chart, its table and its description say, in one language and in the order in which they say it. */
export interface Series {
  readonly chart: ChartId;
  readonly kind: SeriesKind;
  readonly battery: BatteryId;
  readonly title: string;
  readonly measure: string;
  readonly answers: Battery['answers'];
  /** How the rows are ordered: by value, or as the questionnaire has them. */
  readonly order: 'sorted' | 'data';
  /** Which way waves follow each other where they stand side by side. */
  readonly time: 'reading' | 'left-to-right';
  readonly waves: readonly SeriesWave[];
  readonly rows: readonly SeriesRow[];
}

function intervalOf(share: number, base: number): SeriesInterval {
  const { low, high } = wilsonInterval(share, base);
  return { low, high, lowPercent: roundHalfUp(100 * low), highPercent: roundHalfUp(100 * high) };
}

function markOf(item: ItemId, wave: WaveId, cell: Cell | undefined): SeriesMark {
  const base: Size = cell?.base ?? { kind: 'missing', missing: 'not-asked' };
  const common = { item, wave, base };
  if (!cell) return { ...common, kind: 'gap', gap: 'not-asked', flags: ['not-asked'] };
  const { value } = cell;
  if (value.kind === 'missing') return { ...common, kind: 'gap', gap: value.missing, flags: [value.missing] };
  if (base.kind === 'missing') {
    const flags: Flag[] = ['base-not-stated'];
    return value.kind === 'count'
      ? { ...common, kind: 'count', counts: [value.count], flags }
      : { ...common, kind: 'percent', percent: value.percent, counts: [], flags };
  }
  const policy = basePolicyOf(base.count);
  if (policy === 'hidden') return { ...common, kind: 'gap', gap: 'base-hidden', flags: ['base-hidden'] };
  const flags: Flag[] = policy === 'counts-only' ? ['counts-only'] : policy === 'small' ? ['small-base'] : [];
  if (value.kind === 'count') return { ...common, kind: 'count', counts: [value.count], flags };
  const reached = reachableCounts(value.percent, base.count);
  const counts = reached.kind === 'fits' ? [reached.count] : [reached.below, reached.above];
  if (reached.kind === 'between') flags.push('no-count-fits');
  if (policy === 'counts-only') return { ...common, kind: 'count', counts, flags };
  return { ...common, kind: 'percent', percent: value.percent, counts, interval: intervalOf(reached.kind === 'fits' ? reached.count / base.count : value.percent / 100, base.count), flags };
}

/** Highest value of the last wave first; rows without one last; equals stay in the order of the questionnaire. */
function byLastWave(a: SeriesRow, b: SeriesRow): number {
  const last = (row: SeriesRow) => percentOf(row.marks.at(-1)) ?? -1;
  return last(b) - last(a);
}

function percentOf(mark: SeriesMark | undefined): number | undefined {
  return mark?.kind === 'percent' ? mark.percent : undefined;
}

function rowsOf(report: Report, entry: BatteryChart, waves: readonly Wave[], comparisons: readonly SeriesComparison[], lang: Lang): SeriesRow[] {
  const battery = recordOf(report.batteries, entry.battery);
  const [from, to] = [waves[0]?.id, waves.at(-1)?.id];
  return battery.items.filter(({ id }) => entry.item === undefined || id === entry.item).map(({ id: item, wording, cutOff }) => {
    const marks = waves.map((wave) => markOf(item, wave.id, cellOf(report, battery.id, item, wave.id)));
    const tested = comparisons.find((one) => one.item === item && one.from === from && one.to === to);
    return { item, cutOff, wording: textOf(lang, wording), marks, ...(waves.length > 1 && { change: changeOf(percentOf(marks[0]), percentOf(marks.at(-1)), tested) }) };
  });
}

/** The series of a chart entry in `lang`: rows in the order of the questionnaire, or ranked by the last wave; `comparisons` are those of its battery. */
export function seriesOf(report: Report, entry: BatteryChart, lang: Lang, comparisons: readonly SeriesComparison[] = []): Series {
  const battery = recordOf(report.batteries, entry.battery);
  const waves = report.waves.filter(({ id }) => entry.waves.includes(id));
  const styles = stylesOf(waves.map((wave) => report.waves.indexOf(wave)), report.waves.length);
  const rows = rowsOf(report, entry, waves, comparisons, lang);
  const order = entry.kind === 'ranked' && entry.order !== 'data' ? 'sorted' : 'data';
  return {
    chart: entry.id, kind: entry.kind, battery: battery.id, answers: battery.answers, order, time: report.facts.time ?? 'reading',
    title: textOf(lang, battery.title), measure: textOf(lang, battery.measure),
    waves: waves.map((wave, place) => ({
      id: wave.id, label: textOf(lang, wave.label), shortLabel: textOf(lang, wave.shortLabel),
      base: batteryInWaveOf(report, battery.id, wave.id)?.base ?? { kind: 'missing', missing: 'not-asked' },
      style: styles[place] as WaveStyle,
    })),
    rows: order === 'sorted' ? [...rows].sort(byLastWave) : rows,
  };
}
