import { shareAxis } from '../axis.ts';
import { axisTextsOf, FIGURE_SHIFT, forwardOf, frameTextsOf, startSideOf, TEXT_GAP } from '../chart-texts.ts';
import type { Drawing } from '../drawing.ts';
import { pointLayers, spanLayer } from '../layers.ts';
import { AXIS_HEIGHT, layOut, type KindInput } from '../layout.ts';
import { gapWords, isSmall } from '../mark-words.ts';

const BAND_HEIGHT = 40;
const ROW_SPACE = 6;
const INSET = 9;
const INTERVAL_WIDTH = 4;
/** How much larger the mark is than one of many. */
const MARK_GROWTH = 2;

/** One figure on a scale from 0 to 100 %, with its interval. */
export function drawSingle(input: KindInput): Drawing {
  const { series, voice, widthOf } = input;
  const geometry = layOut(input, {
    heights: series.rows.map(() => BAND_HEIGHT), above: true, space: ROW_SPACE, ruled: false, head: 0, foot: AXIS_HEIGHT, hasAxis: true, inset: INSET,
    values: Math.ceil(widthOf(voice.percent(100), 700)),
  });
  const axis = shareAxis(geometry.plot, voice);
  const y = (geometry.rows[0]?.top ?? 0) + BAND_HEIGHT / 2;
  const mark = series.rows[0]?.marks[0];
  const style = series.waves[0]?.style;
  const frame = [...frameTextsOf(geometry, voice), ...axisTextsOf(geometry, axis, widthOf)];
  if (!mark || !style) return { geometry, axis, texts: frame, layers: [] };
  if (mark.kind !== 'percent') {
    const x = geometry.plot[0] + forwardOf(voice) * TEXT_GAP;
    return { geometry, axis, layers: [], texts: [...frame, { text: gapWords(mark, voice), x, y, align: startSideOf(voice), weight: 400, colour: 'var(--soft)' }] };
  }
  const { item, wave, percent, interval } = mark;
  return {
    geometry, axis,
    texts: [...frame, { item, wave, text: voice.percent(percent), x: geometry.valueEdge, y: y + FIGURE_SHIFT, align: 'right', weight: 700, colour: 'var(--ink)' }],
    layers: [
      spanLayer(axis, interval ? [{ item, wave, low: 100 * interval.low, high: 100 * interval.high, y, colour: style.colour }] : [], INTERVAL_WIDTH),
      ...pointLayers(axis, [{ item, wave, percent, at: percent, y, ...style, size: style.size * MARK_GROWTH, hollow: isSmall(mark) }]),
    ],
  };
}
