import { placeOn, shareAxis } from '../axis.ts';
import { axisTextsOf, forwardOf, frameTextsOf, startSideOf, TEXT_GAP } from '../chart-texts.ts';
import type { Drawing } from '../drawing.ts';
import { barLayer, pointLayers, spanLayer } from '../layers.ts';
import { layOut, type KindInput } from '../layout.ts';
import { isSmall } from '../mark-words.ts';
import { drawnOf, gapTextsOf, lineOf, lineStyleOf, valueTextsOf } from './lines.ts';

const BAR_HEIGHT = 14;
/** An interval over the end of a bar: a line of ink in a wider line of paper, so that it is seen on the bar and beside it. */
const INTERVAL_WIDTH = 2;
const HALO_WIDTH = 6;
/** From the root of the bars to the middle of the sign of their wave, and the phone's room for it. */
const SIGN_SHIFT = 12;
const PHONE_INSET = 20;

/** One bar for each wave of an item, with its interval over the end and its figure behind both; where there are several waves, each bar has the sign of its wave at its root. */
export function drawBars(input: KindInput): Drawing {
  const { series, voice, widthOf } = input;
  const signed = series.waves.length > 1;
  const geometry = layOut(input, lineStyleOf(input, signed ? PHONE_INSET : undefined));
  const axis = shareAxis(geometry.plot, voice);
  const forward = forwardOf(voice);
  const drawn = drawnOf(input, geometry);
  const spans = drawn.flatMap(({ mark: { item, wave, interval }, y }) => (interval ? [{ item, wave, low: 100 * interval.low, high: 100 * interval.high, y }] : []));
  const signs = series.rows.flatMap(({ marks }, row) => marks.flatMap((mark, place) => {
    const style = series.waves[place]?.style;
    return style ? [{ ...style, item: mark.item, wave: mark.wave, sign: true, at: geometry.plot[0] - forward * SIGN_SHIFT, y: lineOf(geometry, row, place), hollow: isSmall(mark) }] : [];
  }));
  return {
    geometry, axis,
    texts: [
      ...frameTextsOf(geometry, voice),
      ...valueTextsOf(drawn, voice, ({ mark }) => ({ x: placeOn(axis, Math.max(mark.percent, 100 * (mark.interval?.high ?? 0))) + forward * TEXT_GAP, align: startSideOf(voice) })),
      ...gapTextsOf(input, geometry), ...axisTextsOf(geometry, axis, widthOf),
    ],
    layers: [
      barLayer(axis, drawn.map(({ mark: { item, wave, percent }, y, style: { colour } }) => ({ item, wave, percent, colour, top: y - BAR_HEIGHT / 2, bottom: y + BAR_HEIGHT / 2 }))),
      ...(spans.length === 0 ? [] : [
        spanLayer(axis, spans.map((span) => ({ ...span, colour: 'var(--paper)' })), HALO_WIDTH),
        spanLayer(axis, spans.map((span) => ({ ...span, colour: 'var(--ink)' })), INTERVAL_WIDTH),
      ]),
      ...(signed ? pointLayers(undefined, signs) : []),
    ],
  };
}
