import { FIGURE_SHIFT, frameTextsOf, type ChartText } from '../chart-texts.ts';
import type { Drawing } from '../drawing.ts';
import { heatEdgeOf, heatStepOf, heatTextOf } from '../heat.ts';
import { cellLayer, type CellBox } from '../layers.ts';
import { layOut, LINE, type Geometry, type KindInput } from '../layout.ts';
import type { SeriesMark } from '../series.ts';
import { CELL_GAP, planCells, WIDEST, type CellPlan } from './cells.ts';

const ROW_SPACE = 4;
const PHONE_SPACE = 9;

interface Cell {
  readonly mark: SeriesMark;
  readonly lines: readonly string[];
  readonly head: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Items by waves as a table of cells, each with its figure on a colour that is the stronger the higher it is. */
export function drawMatrix(input: KindInput): Drawing {
  const { series, layout, voice } = input;
  const phone = layout === 'phone';
  const plan = planCells(input);
  const geometry = layOut(input, {
    heights: plan.rowHeights, above: phone, space: phone ? PHONE_SPACE : ROW_SPACE, ruled: phone,
    head: plan.banded ? 0 : plan.headHeight, foot: 0, hasAxis: false, inset: 0, values: 0,
  });
  const cells = series.rows.flatMap(({ marks }, row) => marks.map((mark, place): Cell => ({
    mark, lines: plan.lines[row]?.[place] ?? [], head: plan.heads[place] ?? [], ...boxOf(row, place, plan, geometry, input),
  })));
  const boxes = cells.map(({ mark, left, right, top, bottom }): CellBox => ({
    item: mark.item, wave: mark.wave, left, right, top, bottom,
    ...(mark.kind === 'percent' ? { percent: mark.percent, fill: `var(--heat-${heatStepOf(mark.percent)})`, edge: heatEdgeOf(heatStepOf(mark.percent)) } : { edge: 'var(--soft)' }),
  }));
  const layers = [boxes.filter(({ fill }) => fill !== undefined), boxes.filter(({ fill }) => fill === undefined)].filter(({ length }) => length > 0).map(cellLayer);
  const columns = cells.slice(0, series.waves.length);
  return {
    geometry,
    texts: [
      ...frameTextsOf(geometry, voice),
      ...(plan.banded ? cells.flatMap((cell) => headTextsOf(cell, cell.top)) : geometry.parts.flatMap(({ head }) => columns.flatMap((cell) => headTextsOf(cell, head + plan.headHeight)))),
      ...cells.flatMap(cellTextsOf),
    ],
    layers,
  };
}

const toldOf = ({ item, wave }: SeriesMark) => ({ item, wave });

/** Where a cell lies: waves follow each other as the language reads, or from left to right where the report says so. */
function boxOf(row: number, place: number, { perBand, banded, headHeight, cellHeights }: CellPlan, { plot: [start, end], rows }: Geometry, { series, layout, voice }: KindInput) {
  const forward = Math.sign(end - start);
  const width = Math.min((Math.abs(end - start) + CELL_GAP) / perBand, layout === 'wide' ? WIDEST : Infinity);
  const column = place % perBand;
  const mirrored = series.time === 'left-to-right' && voice.dir === 'rtl';
  const near = start + forward * width * (mirrored ? perBand - 1 - column : column);
  const far = near + forward * (width - CELL_GAP);
  const height = cellHeights[row] ?? 0;
  const band = Math.floor(place / perBand) * (height + CELL_GAP + (banded ? headHeight : 0));
  const top = (rows[row]?.top ?? 0) + band + (banded ? headHeight : 0);
  return { left: Math.min(near, far), right: Math.max(near, far), top, bottom: top + height };
}

const middleOf = ({ left, right }: Cell) => (left + right) / 2;

/** The heading of a cell's wave, its last line above `bottom`. */
function headTextsOf(cell: Cell, bottom: number): ChartText[] {
  const from = bottom - 5 - cell.head.length * LINE;
  return cell.head.map((text, line) => ({ text, x: middleOf(cell), y: from + (line + 0.5) * LINE, align: 'center', weight: 400, colour: 'var(--soft)' }));
}

function cellTextsOf(cell: Cell): ChartText[] {
  const { mark, lines, top, bottom } = cell;
  const figure = mark.kind === 'percent';
  const from = (top + bottom) / 2 - lines.length * LINE / 2 + (figure ? FIGURE_SHIFT : 0);
  const colour = figure ? heatTextOf(heatStepOf(mark.percent)) : 'var(--soft)';
  return lines.map((text, line) => ({ ...toldOf(mark), text, x: middleOf(cell), y: from + (line + 0.5) * LINE, align: 'center', weight: 400, colour }));
}
