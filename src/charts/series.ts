import type { Interval } from '../statistics/interval.ts';
import { roundHalfUp } from '../statistics/round.ts';
import { figureOf, intervalOf, type Figure } from '../model/figure.ts';
import { pointsBetween } from '../model/points.ts';
import { batteryInWaveOf, cellOf, recordOf, type BatteryChart, type Report } from '../model/report.ts';
import type { Battery, Cell, Size, Wave } from '../model/survey.ts';
import type { SeriesKind } from '../parse/published-files.ts';
import type { BatteryId, ChartId, ItemId, WaveId } from '../terms/ids.ts';
import { textOf, type Lang } from '../terms/language.ts';
import { changeOf, type SeriesChange, type SeriesComparison } from './series-change.ts';
import { stylesOf, type WaveStyle } from './wave-style.ts';

/** The 95 % Wilson interval of the count that fits the base, else of the printed share, as claims are judged by it; `lowPercent` and `highPercent` are its limits as printed, whole, half up. */
export interface SeriesInterval {
  readonly low: number;
  readonly high: number;
  readonly lowPercent: number;
  readonly highPercent: number;
}

/** One item in one wave: a percentage is drawn, with its interval where its base is stated; all else is said in words. */
export type SeriesMark = { readonly item: ItemId; readonly wave: WaveId; readonly interval?: SeriesInterval | undefined } & Figure;

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

function printedInterval({ low, high }: Interval): SeriesInterval {
  return { low, high, lowPercent: roundHalfUp(100 * low), highPercent: roundHalfUp(100 * high) };
}

function markOf(item: ItemId, wave: WaveId, cell: Cell | undefined): SeriesMark {
  const figure = figureOf(cell);
  const interval = figure.kind === 'percent' && figure.shares ? intervalOf(figure.shares) : undefined;
  return { item, wave, ...figure, ...(interval && { interval: printedInterval(interval) }) };
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
    return { item, cutOff, wording: textOf(lang, wording), marks, ...(waves.length > 1 && { change: changeOf(pointsBetween(marks[0], marks.at(-1)), tested) }) };
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
