import type { Voice } from '../i18n/voice.ts';
import { TEXT_SIZE, TICKS, type Geometry } from './layout.ts';
import { gapWords } from './mark-words.ts';
import type { Series } from './series.ts';

/** One line of text in a chart; `x` is where its `align` says, `y` its middle. */
export interface ChartText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly weight: number;
  readonly colour: string;
}

/** Between the end of a bar and its value, and between the axis and words that stand for a mark. */
const GAP = 8;

/** All texts of a chart in reading order: each row's wording and values, then the axis. */
export function chartTextsOf(series: Series, geometry: Geometry, bars: boolean, voice: Voice): ChartText[] {
  const { zero, hundred, startEdge, valueEdge } = geometry;
  const start = voice.dir === 'rtl' ? 'right' : 'left';
  const forward = Math.sign(hundred - zero);
  const xOf = (percent: number) => zero + (hundred - zero) * percent / 100;
  const last = series.waves.length - 1;
  const rows = series.rows.flatMap(({ marks }, row): ChartText[] => {
    const place = geometry.rows[row];
    if (!place) throw new Error('Impossible: a row without its place');
    const wording = place.labels.map(({ text, y }): ChartText => ({ text, x: startEdge, y, align: start, weight: 400, colour: 'var(--ink)' }));
    return [...wording, ...marks.map((mark, wave): ChartText => {
      const y = place.lines[wave] ?? 0;
      if (mark.kind !== 'percent') return { text: gapWords(mark, voice), x: zero + forward * GAP, y, align: start, weight: 400, colour: 'var(--soft)' };
      const look = { text: voice.percent(mark.percent), y, weight: wave === last ? 700 : 400, colour: wave === last ? 'var(--ink)' : 'var(--soft)' };
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
