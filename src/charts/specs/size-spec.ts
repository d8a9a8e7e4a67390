import { isJsonObject, type Json, type JsonObject } from '../../parse/json.ts';
import { WIDTHS, type ChartLayout } from '../layout.ts';
import { isContinuous, isView, layersOf, markTypeOf, withParts } from './spec-tree.ts';

/** What fitting a picture into its width has found out. */
export interface Fit {
  /** By how much widths are multiplied so that the whole, with its axes, is as wide as the layout. */
  readonly scale: number;
  /** Height in px of one place of an axis of names; its longest label decides. */
  readonly step: number;
}

interface Room {
  readonly layout: ChartLayout;
  readonly fit: Fit;
  /** Part of the layout's width that a view has, from 0 to 1. */
  readonly share: number;
  /** True where views stand in a grid and are less tall. */
  readonly grid: boolean;
}

/** Columns of small pictures where the specification does not say. */
const COLUMNS: Readonly<Record<ChartLayout, number>> = { wide: 3, phone: 1 };
/** Width and height in px that what is round has at most. */
const ROUND = 300;
const HEIGHTS: Readonly<Record<ChartLayout, { readonly one: number; readonly grid: number }>> = { wide: { one: 300, grid: 160 }, phone: { one: 240, grid: 130 } };

/** The specification with a width for every view: its own where it has one, as much room as there is where it has none. */
export function sizeSpec(spec: JsonObject, layout: ChartLayout, fit: Fit): JsonObject {
  return sized(spec, { layout, fit, share: 1, grid: false });
}

function sized(node: JsonObject, room: Room): JsonObject {
  if (isView(node)) return sizedView(node, room);
  const columns = columnsOf(node, room.layout);
  const grid = room.grid || node['facet'] !== undefined || node['repeat'] !== undefined;
  const placed = node['facet'] !== undefined && !hasColumn(node['facet']) && node['columns'] === undefined && !('row' in (node['facet'] as object)) ? { ...node, columns } : node;
  return withParts(placed, (part) => sized(part, { ...room, grid, share: room.share / columns }));
}

const hasColumn = (facet: Json | undefined) => isJsonObject(facet) && facet['column'] !== undefined;

/** How many views stand side by side; of a facet that depends on the data, so that this is a first guess. */
function columnsOf(node: JsonObject, layout: ChartLayout): number {
  const { hconcat, concat, repeat, facet, columns } = node;
  if (Array.isArray(hconcat)) return hconcat.length;
  if (typeof columns === 'number') return columns;
  if (Array.isArray(concat)) return concat.length;
  if (isJsonObject(repeat)) return Array.isArray(repeat['column']) ? repeat['column'].length : 1;
  if (Array.isArray(repeat)) return repeat.length;
  if (isJsonObject(facet)) return hasColumn(facet) || facet['row'] === undefined ? COLUMNS[layout] : 1;
  return 1;
}

function sizedView(view: JsonObject, { layout, fit, share, grid }: Room): JsonObject {
  const encoding = isJsonObject(view['encoding']) ? view['encoding'] : {};
  const { facet } = encoding;
  const wraps = isJsonObject(facet) && facet['columns'] === undefined;
  const columns = isJsonObject(facet) ? (typeof facet['columns'] === 'number' ? facet['columns'] : COLUMNS[layout]) : encoding['column'] === undefined ? 1 : COLUMNS[layout];
  const many = grid || facet !== undefined || encoding['row'] !== undefined || encoding['column'] !== undefined;
  const placed = wraps ? { ...view, encoding: { ...encoding, facet: { ...facet, columns } } } : view;
  const room = Math.round(WIDTHS[layout] * share / columns * fit.scale);
  const width = widthOf(view, layersOf(view).some((layer) => markTypeOf(layer) === 'arc') ? Math.min(ROUND, room) : room, fit.scale);
  return { ...placed, width, ...heightOf(view, layout, many, fit, width) };
}

function widthOf({ width }: JsonObject, room: number, scale: number): Json {
  const least = (px: number) => Math.max(40, Math.round(px));
  if (typeof width === 'number') return least(width * Math.min(1, scale));
  if (isJsonObject(width) && typeof width['step'] === 'number') return { ...width, step: Math.max(4, width['step'] * Math.min(1, scale)) };
  return least(room);
}

function heightOf(view: JsonObject, layout: ChartLayout, many: boolean, { step }: Fit, width: Json): JsonObject {
  const { height } = view;
  const layers = layersOf(view);
  const along = (channel: string) => layers.map((layer) => (layer['encoding'] as JsonObject)[channel]).filter((one) => one !== undefined);
  const names = along('y').length > 0 && !along('y').some(isContinuous);
  // An axis of names grows with its longest label, whatever the specification asks for.
  if (names) return { height: isJsonObject(height) && typeof height['step'] === 'number' ? { ...height, step: Math.max(step, height['step']) } : typeof height === 'number' && step <= LEAST_STEP ? height : { step } };
  if (typeof height === 'number' || isJsonObject(height)) return { height };
  const types = layers.map(markTypeOf);
  const across = typeof width === 'number' ? width : 300;
  if (types.includes('geoshape') || along('longitude').length > 0) return { height: Math.round(across * 0.62) };
  if (types.includes('arc')) return { height: Math.min(across, ROUND) };
  if (along('y').length === 0 && along('x').length > 0) return {};
  return { height: HEIGHTS[layout][many ? 'grid' : 'one'] };
}

/** Height in px of one place of an axis of names whose labels take one line. */
export const LEAST_STEP = 28;
