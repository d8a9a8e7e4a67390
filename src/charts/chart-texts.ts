import type { Voice } from '../i18n/voice.ts';
import { placeOn, type Axis } from './axis.ts';
import type { Geometry, KindInput, WidthAt } from './layout.ts';
import { gapWords } from './mark-words.ts';
import type { ItemId, WaveId } from '../terms/ids.ts';
import type { SeriesMark } from './series.ts';

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
export const TEXT_GAP = 8;

/** Figures stand taller than the letters around which a line is centred. */
export const FIGURE_SHIFT = 0.8;

/** The side at which lines of a direction begin. */
export function startSideOf(voice: Voice): 'left' | 'right' {
  return voice.dir === 'rtl' ? 'right' : 'left';
}

/** +1 where reading goes to the right, −1 where it goes to the left. */
export function forwardOf(voice: Voice): 1 | -1 {
  return voice.dir === 'rtl' ? -1 : 1;
}

/** The wordings of all rows, and the headings of the parts. */
export function frameTextsOf({ rows, parts, startEdge }: Geometry, voice: Voice): ChartText[] {
  const at = { x: startEdge, align: startSideOf(voice), colour: 'var(--ink)' };
  return [
    ...parts.flatMap(({ heading }) => (heading
      ? [{ ...at, y: heading.y, weight: 700, text: voice.say('chart.part.heading', { from: heading.from, to: heading.to, total: rows.length }) }] : [])),
    ...rows.flatMap(({ labels }) => labels.map(({ text, y }) => ({ ...at, text, y, weight: 400 }))),
  ];
}

/** The texts of the axis of each part; one that would leave the picture stands at its edge. */
export function axisTextsOf({ parts, width }: Geometry, axis: Axis, widthOf: WidthAt): ChartText[] {
  return parts.flatMap(({ axes }) => axes).flatMap((y) => axis.ticks.map(({ value, text }): ChartText => {
    const x = placeOn(axis, value);
    const half = widthOf(text, 400) / 2;
    const look = { text, y, weight: 400, colour: 'var(--soft)' };
    if (x < half) return { ...look, x: 0, align: 'left' };
    return x > width - half ? { ...look, x: width, align: 'right' } : { ...look, x, align: 'center' };
  }));
}

/** Why a line has no mark, with the name of its wave where several waves share the row and there is room for it. */
export function gapTextOf(mark: Exclude<SeriesMark, { kind: 'percent' }>, place: number, room: number, { series, voice, widthOf }: KindInput): string {
  const gap = gapWords(mark, voice);
  const wave = series.waves[place]?.shortLabel;
  if (series.waves.length < 2 || wave === undefined) return gap;
  const named = voice.say('chart.gap.in-wave', { wave, gap });
  return widthOf(named, 400) <= room ? named : gap;
}
