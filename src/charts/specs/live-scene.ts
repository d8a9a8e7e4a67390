import type { Spec } from 'vega';
import type { Dir } from '../../terms/language.ts';
import type { ChartLayout } from '../layout.ts';
import { LIVE_SIGNALS } from '../live-chart.ts';
import { STANDING_OUT, standingBack } from '../live-spec.ts';
import type { FittedScene } from './fit-spec.ts';
import { frameOf } from './paint-spec.ts';
import { groupOf, type SceneGroup, type SceneItem, type SceneMark } from './scene.ts';

interface Data {
  readonly name: string;
  readonly values: readonly Row[];
}
type Value = string | number | boolean | null | readonly unknown[] | object;
type Row = Readonly<Record<string, Value>>;

/** What a live scene is drawn for, and with. */
export interface LiveScening {
  readonly layout: ChartLayout;
  readonly dir: Dir;
  readonly images: Readonly<Record<string, string>>;
  /** The id of what is said of a row of data that a mark shows, where its row stands in a table. */
  readonly factOf: (mark: string, datum: unknown) => string | undefined;
}

const PAINT = ['x', 'y', 'opacity', 'fill', 'fillOpacity', 'stroke', 'strokeOpacity', 'strokeWidth', 'strokeCap', 'strokeJoin', 'strokeDash', 'strokeDashOffset'];
const BOX = ['width', 'height', 'cornerRadius'];
const CURVE = ['interpolate', 'tension', 'defined'];
/** What each kind of mark is painted with, besides {@link PAINT}. */
const PAINTED: Readonly<Record<string, readonly string[]>> = {
  arc: ['startAngle', 'endAngle', 'innerRadius', 'outerRadius', 'padAngle', 'cornerRadius'],
  area: ['width', 'height', 'orient', ...CURVE], group: BOX, image: ['width', 'height', 'aspect', 'align', 'baseline'], line: CURVE, path: ['path'],
  rect: BOX, rule: ['x2', 'y2'], symbol: ['size', 'shape', 'angle'], trail: ['size', 'defined'],
  text: ['align', 'baseline', 'dx', 'dy', 'fontSize', 'fontWeight', 'fontStyle', 'angle', 'lineHeight', 'radius', 'theta'],
};
/** Marks of which all rows together are one line. */
const DRAWN_THROUGH = ['area', 'line', 'trail'];
/** Side in px of the square in which the sign of a place on a line stands. */
const PLACE_SIZE = 90;

/**
 * A finished scene as a Vega spec that draws it again, mark by mark: nothing is left to be worked out, so that it is the picture of the build whatever
 * the browser's time zone or fonts. Its data are what is painted; a row that names an `item` belongs to a row of the chart's tables, and what stands
 * for it stands out with it. Of a line each place has a sign of its own, which shows while the reader is at it.
 */
export function liveSceneOf({ root, box }: Pick<FittedScene, 'root' | 'box'>, scening: LiveScening): Spec {
  const { width, height, left, top } = frameOf(box, scening);
  const data: Data[] = [];
  const content = { type: 'group', encode: { update: { x: { value: left }, y: { value: top } } }, marks: marksIn(root, scening, data) };
  return {
    width, height, padding: 0, autosize: 'none', data, marks: [content],
    signals: [{ name: LIVE_SIGNALS.hiddenWaves, value: [] }, { name: LIVE_SIGNALS.near, value: null }],
  } as unknown as Spec;
}

const inOrder = <T>(all: readonly T[]) => [...all].sort((a, b) => zindexOf(a) - zindexOf(b));
const zindexOf = (one: unknown) => (one as { readonly zindex?: number }).zindex ?? 0;

function marksIn(group: SceneGroup, scening: LiveScening, data: Data[]): object[] {
  return inOrder(group.items).flatMap((mark) => {
    if (mark.marktype === 'group') {
      return inOrder(mark.items).flatMap((item) => {
        const inner = groupOf(item);
        const marks = inner ? marksIn(inner, scening, data) : [];
        const paints = isSeen(item.fill) || isSeen(item.stroke);
        return marks.length === 0 && !paints ? [] : [{ type: 'group', aria: false, encode: { update: { ...constants(paintOf(item, 'group')), clip: { value: Boolean(item.clip) } } }, marks }];
      });
    }
    return markOf(mark, scening, data);
  });
}

const isSeen = (paint: unknown) => paint !== undefined && paint !== null && paint !== 'transparent' && paint !== 'none';

function markOf(mark: SceneMark, { factOf, images }: LiveScening, data: Data[]): object[] {
  const type = mark.marktype === 'shape' ? 'path' : mark.marktype;
  const items = inOrder(mark.items).filter((item) => item.opacity !== 0 && !(type === 'text' && linesIn(item).join('') === ''));
  if (items.length === 0) return [];
  const isLine = DRAWN_THROUGH.includes(type);
  // A gap of a line is no place of it.
  const facts = items.map((item) => (mark.role === 'mark' && item.defined !== false ? factOf(mark.name ?? '', item.datum) : undefined));
  const rows = items.map((item): Row => ({
    ...paintOf(item, type), ...(type === 'text' && { text: linesIn(item) }), ...(mark.marktype === 'shape' && { path: outlineOf(mark, item), x: 0, y: 0 }),
    ...(type === 'image' && { url: images[String(item.url)] ?? String(item.url) }),
  }));
  const drawn = drawnBy({ type, clip: Boolean((mark as { readonly clip?: unknown }).clip) }, rows, isLine ? [] : facts, data);
  if (!isLine || facts.every((fact) => fact === undefined)) return [drawn];
  const places = rows.map(({ x = 0, y = 0, stroke, fill }): Row => ({ x, y, size: PLACE_SIZE, fill: (type === 'line' ? stroke : fill) ?? null, stroke: 'var(--paper)', strokeWidth: 2 }));
  const named = (all: readonly unknown[]) => all.filter((_, at) => facts[at] !== undefined);
  return [drawn, drawnBy({ type: 'symbol' }, named(places) as Row[], named(facts) as string[], data, STANDING_OUT)];
}

/** A mark of these rows: what is the same in all of them is written once. */
function drawnBy(mark: object, rows: readonly Row[], facts: readonly (string | undefined)[], data: Data[], opacity?: readonly unknown[]): object {
  const names = [...new Set(['fill', 'stroke', ...rows.flatMap((row) => Object.keys(row))])];
  const [first = {}] = rows;
  const shared = names.filter((name) => rows.every((row) => JSON.stringify(row[name] ?? null) === JSON.stringify(first[name] ?? null)) && isPlain(first[name] ?? null));
  const own = names.filter((name) => !shared.includes(name));
  const name = `rows-${data.length}`;
  data.push({ name, values: rows.map((row, at) => ({ ...Object.fromEntries(own.flatMap((key) => (row[key] === undefined || row[key] === null ? [] : [[key, row[key]]]))), ...(facts[at] !== undefined && { item: facts[at] }) })) });
  const update: Record<string, unknown> = { ...constants(Object.fromEntries(shared.map((key) => [key, first[key] ?? null]))), ...Object.fromEntries(own.map((key) => [key, { field: key }])) };
  if (facts.some((fact) => fact !== undefined)) update['opacity'] = opacity ?? standingBack(update['opacity'] ?? { value: 1 });
  return { ...mark, aria: false, from: { data: name }, encode: { update } };
}

const isPlain = (value: Value) => typeof value !== 'object' || value === null;
const constants = (row: Row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, { value }]));

function paintOf(item: SceneItem, type: string): Row {
  const held = item as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries([...PAINT, ...PAINTED[type] ?? []].flatMap((name) => (held[name] === undefined || held[name] === null ? [] : [[name, plainOf(held[name], name)]])));
}

/** Gradients have ids of their own where they are drawn. */
function plainOf(value: unknown, name: string): Value {
  if (typeof value === 'number') return Number.isFinite(value) ? rounded(value, /angle|theta/i.test(name) ? 5 : 2) : null;
  if (typeof value === 'object' && value !== null && 'gradient' in value) return { ...value, id: undefined };
  return value as Value;
}

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals)) || 0;

/** The lines of a text as words. */
function linesIn({ text, lineBreak }: SceneItem & { readonly lineBreak?: string }): readonly string[] {
  if (Array.isArray(text)) return text.map(String);
  return text === null || text === undefined ? [] : lineBreak === undefined ? [String(text)] : String(text).split(lineBreak);
}

/** The outline of a shape of a map. */
function outlineOf(mark: SceneMark, item: SceneItem): string {
  const draw = (item as { readonly shape?: unknown }).shape ?? (mark as { readonly shape?: unknown }).shape;
  if (typeof draw !== 'function') return '';
  const of = draw as { context?(context: null): unknown } & ((one: SceneItem) => string | null);
  of.context?.(null);
  return (of(item) ?? '').replace(/-?\d*\.\d{3,}(?:e-?\d+)?/g, (number) => String(rounded(Number(number), 2)));
}
