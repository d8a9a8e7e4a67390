import { isolateLtr } from '../../i18n/isolate.ts';
import { placeOn, pointsAxis, type Axis } from '../axis.ts';
import { axisTextsOf, FIGURE_SHIFT, forwardOf, frameTextsOf, gapTextOf, startSideOf, TEXT_GAP, type ChartText } from '../chart-texts.ts';
import type { Drawing } from '../drawing.ts';
import { pointLayers, spanLayer } from '../layers.ts';
import { AXIS_HEIGHT, layOut, LINE, type Geometry, type KindInput } from '../layout.ts';
import type { SeriesChange } from '../series-change.ts';
import type { SeriesRow } from '../series.ts';
import { changeSignOf } from '../wave-style.ts';

const ROW_HEIGHT = 20;
const ROW_SPACE = 11;
const PHONE_INSET = 7;
const INTERVAL_WIDTH = 2;

interface Placed {
  readonly row: SeriesRow;
  readonly change: Exclude<SeriesChange, { kind: 'gap' }>;
  readonly y: number;
}

/** The difference of each item between two waves on an axis of percentage points around 0, with its interval; filled where it can be told from chance. */
export function drawChange(input: KindInput): Drawing {
  const { series, layout, voice, widthOf } = input;
  const changes = series.rows.flatMap(({ change }) => (change && change.kind !== 'gap' ? [change] : []));
  const geometry = layOut(input, {
    heights: series.rows.map(() => ROW_HEIGHT), above: layout === 'phone', space: ROW_SPACE, ruled: true, head: 0, foot: AXIS_HEIGHT + LINE, hasAxis: true, inset: PHONE_INSET,
    values: Math.ceil(Math.max(0, ...changes.map(({ points }) => widthOf(voice.signed(points), 700)))),
  });
  const axis = pointsAxis(geometry.plot, changes.flatMap((one) => (one.kind === 'tested' ? [one.points, one.interval.low, one.interval.high] : [one.points])), voice);
  const placed = series.rows.flatMap((row, at): Placed[] => {
    const y = (geometry.rows[at]?.top ?? 0) + ROW_HEIGHT / 2;
    return row.change && row.change.kind !== 'gap' ? [{ row, change: row.change, y }] : [];
  });
  const sign = changeSignOf(series.waves);
  return {
    geometry, axis,
    texts: [
      ...frameTextsOf(geometry, voice), ...placed.map(({ change, y }) => valueTextOf(change, y, geometry, voice)),
      ...gapTextsOf(input, geometry), ...axisTextsOf(geometry, axis, widthOf), ...sideTextsOf(geometry, axis, voice),
    ],
    layers: [
      spanLayer(axis, placed.flatMap(({ row: { item }, change, y }) => (change.kind === 'tested' ? [{ item, low: change.interval.low, high: change.interval.high, y, colour: sign.colour }] : [])), INTERVAL_WIDTH),
      ...pointLayers(axis, placed.map(({ row: { item }, change, y }) => ({ item, points: change.points, at: change.points, y, ...sign, hollow: !(change.kind === 'tested' && change.distinguishable) }))),
    ],
  };
}

function valueTextOf(change: Placed['change'], y: number, { valueEdge }: Geometry, voice: KindInput['voice']): ChartText {
  const apart = change.kind === 'tested' && change.distinguishable;
  return { text: isolateLtr(voice.signed(change.points)), x: valueEdge, y: y + FIGURE_SHIFT, align: 'right', weight: apart ? 700 : 400, colour: apart ? 'var(--ink)' : 'var(--soft)' };
}

/** Why a row has no difference: what its first wave lacks, else its last. */
function gapTextsOf(input: KindInput, geometry: Geometry): ChartText[] {
  const [start, end] = geometry.plot;
  return input.series.rows.flatMap(({ marks, change }, at): ChartText[] => {
    if (change?.kind !== 'gap') return [];
    const place = marks[0]?.kind === 'percent' ? marks.length - 1 : 0;
    const mark = marks[place];
    if (!mark || mark.kind === 'percent') return [];
    const text = gapTextOf(mark, place, Math.abs(end - start) - TEXT_GAP, input);
    return [{ text, x: start + forwardOf(input.voice) * TEXT_GAP, y: (geometry.rows[at]?.top ?? 0) + ROW_HEIGHT / 2, align: startSideOf(input.voice), weight: 400, colour: 'var(--soft)' }];
  });
}

/** Under each axis: its unit at 0, and which side of 0 means what. */
function sideTextsOf({ parts, plot: [start, end] }: Geometry, axis: Axis, voice: KindInput['voice']): ChartText[] {
  const startSide = startSideOf(voice);
  const look = { weight: 400, colour: 'var(--soft)' };
  return parts.flatMap(({ axes }) => {
    const y = (axes.at(-1) ?? 0) + LINE;
    return [
      { ...look, y, text: voice.say('chart.axis.lower'), x: start, align: startSide },
      { ...look, y, text: voice.say('chart.axis.points'), x: placeOn(axis, 0), align: 'center' as const },
      { ...look, y, text: voice.say('chart.axis.higher'), x: end, align: startSide === 'left' ? 'right' as const : 'left' as const },
    ];
  });
}
