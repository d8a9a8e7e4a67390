import { shareAxis } from '../axis.ts';
import { axisTextsOf, frameTextsOf } from '../chart-texts.ts';
import type { Drawing } from '../drawing.ts';
import { pointLayers, spanLayer } from '../layers.ts';
import { layOut, type KindInput } from '../layout.ts';
import { isSmall } from '../mark-words.ts';
import { drawnOf, gapTextsOf, lineStyleOf, valueTextsOf } from './lines.ts';

const INTERVAL_WIDTH = 2;

/** One line for each wave of an item, with its mark, its interval, and its figure in a column at the end side. A mark on a small base is hollow. */
export function drawDots(input: KindInput): Drawing {
  const { voice, widthOf } = input;
  const geometry = layOut(input, lineStyleOf(input));
  const axis = shareAxis(geometry.plot, voice);
  const drawn = drawnOf(input, geometry);
  return {
    geometry, axis,
    texts: [
      ...frameTextsOf(geometry, voice), ...valueTextsOf(drawn, voice, () => ({ x: geometry.valueEdge, align: 'right' })),
      ...gapTextsOf(input, geometry), ...axisTextsOf(geometry, axis, widthOf),
    ],
    layers: [
      spanLayer(axis, drawn.flatMap(({ mark: { item, wave, interval }, y, style: { colour } }) => (interval ? [{ item, wave, low: 100 * interval.low, high: 100 * interval.high, y, colour }] : [])), INTERVAL_WIDTH),
      ...pointLayers(axis, drawn.map(({ mark, y, style }) => ({ item: mark.item, wave: mark.wave, percent: mark.percent, at: mark.percent, y, ...style, hollow: isSmall(mark) }))),
    ],
  };
}
