import type { Voice } from '../i18n/voice.ts';
import { TEXT_SIZE, TICKS, type Geometry, type WidthAt } from './layout.ts';
import { gapWords } from './mark-words.ts';
import type { ItemId, WaveId } from '../terms/ids.ts';
import type { Series, SeriesMark, SeriesWave } from './series.ts';

/** One line of text in a chart; `x` is where its `align` says, `y` its middle. */
export interface ChartText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly weight: number;
  readonly colour: string;
  /** Whose value the text says, where it says one. */
  readonly item?: ItemId | undefined;
  readonly wave?: WaveId | undefined;
}

/** Between the end of a bar and its value, and between the axis and words that stand for a mark. */
const GAP = 8;

/** Figures stand taller than the letters around which a line is centred. */
const FIGURE_SHIFT = 0.8;

/** Why a line has no mark, with the name of its wave where several waves share the row and there is room for it. */
function gapTextOf(mark: Exclude<SeriesMark, { kind: 'percent' }>, waves: readonly SeriesWave[], place: number, room: number, voice: Voice, widthOf: WidthAt): string {
  const gap = gapWords(mark, voice);
  const wave = waves[place]?.shortLabel;
  if (waves.length < 2 || wave === undefined) return gap;
  const named = voice.say('chart.gap.in-wave', { wave, gap });
  return widthOf(named, 400) <= room ? named : gap;
}

/** All texts of a chart in reading order: each row's wording and values, then the axis. */
export function chartTextsOf(series: Series, geometry: Geometry, bars: boolean, voice: Voice, widthOf: WidthAt): ChartText[] {
  const { zero, hundred, startEdge, valueEdge } = geometry;
  const start = voice.dir === 'rtl' ? 'right' : 'left';
  const forward = Math.sign(hundred - zero);
  const xOf = (percent: number) => zero + (hundred - zero) * percent / 100;
  const gapRoom = Math.max(geometry.width - zero, zero) - GAP;
  const last = series.waves.length - 1;
  const rows = series.rows.flatMap(({ marks }, row): ChartText[] => {
    const place = geometry.rows[row];
    if (!place) throw new Error('Impossible: a row without its place');
    const wording = place.labels.map(({ text, y }): ChartText => ({ text, x: startEdge, y, align: start, weight: 400, colour: 'var(--ink)' }));
    return [...wording, ...marks.map((mark, wave): ChartText => {
      const y = place.lines[wave] ?? 0;
      const of = { item: mark.item, wave: mark.wave };
      if (mark.kind !== 'percent') return { ...of, text: gapTextOf(mark, series.waves, wave, gapRoom, voice, widthOf), x: zero + forward * GAP, y, align: start, weight: 400, colour: 'var(--soft)' };
      const look = { ...of, text: voice.percent(mark.percent), y: y + FIGURE_SHIFT, weight: wave === last ? 700 : 400, colour: wave === last ? 'var(--ink)' : 'var(--soft)' };
      return bars ? { ...look, x: xOf(mark.percent) + forward * GAP, align: start } : { ...look, x: valueEdge, align: 'right' };
    })];
  });
  const atEdge = Math.abs(zero - startEdge) < TEXT_SIZE;
  const axes = geometry.axes.flatMap((y) => TICKS.map((tick): ChartText => {
    const flush = tick === 0 && atEdge;
    return { text: voice.percent(tick), x: flush ? startEdge : xOf(tick), y, align: flush ? start : 'center', weight: 400, colour: 'var(--soft)' };
  }));
  return [...rows, ...axes];
}
