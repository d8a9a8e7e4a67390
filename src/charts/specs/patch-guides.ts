import { isJsonObject, type Json, type JsonObject } from '../../parse/json.ts';
import { WIDTHS, type ChartLayout } from '../layout.ts';
import { LINE_HEIGHT } from './house-config.ts';

/** What fitting has found out about axes and legends. */
export interface Guides {
  /** Columns of each legend, in the order in which the compiled specification has them. */
  readonly columns: readonly (number | undefined)[];
}

interface Scope {
  readonly scales: ReadonlyMap<string, string>;
  /** Expression of the width of the view around. */
  readonly width: string;
}

interface Patching {
  readonly room: number;
  readonly guides: Guides;
  /** Words of fields, for legends whose entries are fields. */
  readonly titles: Readonly<Record<string, string>>;
  /** True where an axis has a title above it, so that legends keep off. */
  readonly titled: boolean;
  legends: number;
}

/** Part of the width that the names of an axis may take. */
const NAMES = 0.42;
/** Room in px for each label of a level axis of amounts. */
const TICK_ROOM = 64;
/** Distance of a legend from what it explains, and the room that the title of an axis takes in between. */
const [LEGEND_OFFSET, TITLE_ROOM] = [16, 24];

/** The compiled specification with labels and titles that wrap instead of being cut, and legends that are as wide as the picture at most. */
export function patchGuides(spec: JsonObject, layout: ChartLayout, guides: Guides, titles: Readonly<Record<string, string>> = {}): JsonObject {
  const patching: Patching = { room: WIDTHS[layout], guides, titles, titled: hasTitledY(spec), legends: 0 };
  return patched(spec, { scales: new Map(), width: 'width' }, patching);
}

const listAt = (node: JsonObject, key: string) => (Array.isArray(node[key]) ? (node[key] as readonly Json[]).filter(isJsonObject) : []);

function hasTitledY(node: JsonObject): boolean {
  const here = listAt(node, 'axes').some((axis) => (axis['orient'] === 'left' || axis['orient'] === 'right') && typeof axis['title'] === 'string' && axis['title'] !== '');
  return here || listAt(node, 'marks').some(hasTitledY);
}

function patched(node: JsonObject, around: Scope, patching: Patching): JsonObject {
  const scales = new Map([...around.scales, ...listAt(node, 'scales').map((scale): [string, string] => [String(scale['name']), String(scale['type'])])]);
  const scope: Scope = { scales, width: signalAt(node, ['encode', 'update', 'width']) ?? around.width };
  const out: Record<string, Json> = { ...node };
  if (node['axes'] !== undefined) out['axes'] = listAt(node, 'axes').map((axis) => patchAxis(axis, scope, patching.room));
  if (node['legends'] !== undefined) out['legends'] = listAt(node, 'legends').map((legend) => patchLegend(legend, patching));
  if (node['title'] !== undefined) out['title'] = patchTitle(node, scope, patching.room);
  if (node['marks'] !== undefined) out['marks'] = listAt(node, 'marks').map((mark) => patched(mark, scope, patching));
  return out;
}

function signalAt(node: Json | undefined, path: readonly string[]): string | undefined {
  const [first, ...others] = path;
  if (first === undefined) return isJsonObject(node) && typeof node['signal'] === 'string' ? node['signal'] : undefined;
  return isJsonObject(node) ? signalAt(node[first], others) : undefined;
}

/** The encoding of a part of a guide with some of its values replaced. */
function encoded(guide: JsonObject, part: string, values: Readonly<Record<string, Json>>): JsonObject {
  const encode = isJsonObject(guide['encode']) ? guide['encode'] : {};
  const known = isJsonObject(encode[part]) ? encode[part] : {};
  const update = isJsonObject(known['update']) ? known['update'] : {};
  return { ...guide, encode: { ...encode, [part]: { ...known, update: { ...update, ...values } } } };
}

const wrapped = (text: string, limit: string | number) => `wrapLines(${text}, ${limit})`;
/** Moves a text of several lines up, so that its middle or its last line stands where a single one would. */
const raised = (text: string, limit: string | number, share: number) => ({ signal: `-${share * LINE_HEIGHT} * extraLines(${text}, ${limit})` });

function patchAxis(axis: JsonObject, { scales, width }: Scope, room: number): JsonObject {
  const scale = String(axis['scale']);
  const names = ['band', 'point', 'ordinal'].includes(scales.get(scale) ?? '');
  const upright = axis['orient'] === 'left' || axis['orient'] === 'right';
  const extent = `abs(span(range('${scale}')))`;
  const ticks = signalAt(axis, ['tickCount']);
  let out = ticks !== undefined && !upright ? { ...axis, tickCount: { signal: ticks.replace(/\/40\)$/, `/${TICK_ROOM})`) } } : axis;
  if (axis['labels'] !== false && names) {
    const text = signalAt(axis, ['encode', 'labels', 'update', 'text']) ?? 'datum.label';
    const place = `${extent} / max(1, length(domain('${scale}')))`;
    const tiers = `tiersNeeded(domain('${scale}'), ${place})`;
    const limit = upright ? Math.round(room * NAMES) : `max(28, ${place} * ${tiers} - 4)`;
    // Names too wide for their places stand on several tiers by turns.
    const dy = upright ? raised(text, limit, 0.5) : { signal: `(indexof(domain('${scale}'), datum.value) % ${tiers}) * ${LINE_HEIGHT}` };
    out = encoded(out, 'labels', { text: { signal: wrapped(text, limit) }, dy });
  }
  if (typeof axis['title'] === 'string' && axis['title'] !== '') {
    const title = JSON.stringify(axis['title']);
    const limit = upright ? `max(120, ${width} * 0.9)` : `max(120, ${extent})`;
    out = encoded(out, 'title', { text: { signal: wrapped(title, limit) }, ...(upright && { dy: raised(title, limit, 1) }) });
  }
  return out;
}

function patchLegend(given: JsonObject, patching: Patching): JsonObject {
  const { strokeDash, ...others } = given;
  // Dashes around a sign of another shape would only blur it.
  const legend = strokeDash !== undefined && given['shape'] === undefined ? given : others;
  const place = patching.legends;
  patching.legends += 1;
  const columns = patching.guides.columns[place];
  const written = Object.keys(patching.titles).length > 0 ? `(${JSON.stringify(patching.titles)}[datum.label] || datum.label)` : 'datum.label';
  const text = signalAt(legend, ['encode', 'labels', 'update', 'text']) ?? written;
  const labelled = legend['type'] === 'gradient' || signalAt(legend, ['encode', 'labels', 'update', 'text']) === undefined && legend['format'] !== undefined ? legend : encoded(legend, 'labels', { text: { signal: wrapped(text, patching.room - 40) } });
  const { title } = legend;
  const titled = typeof title === 'string' && title !== '' ? encoded(labelled, 'title', { text: { signal: wrapped(JSON.stringify(title), patching.room - 10) } }) : labelled;
  const named = encoded(titled, 'legend', {});
  const encode = named['encode'] as JsonObject;
  return {
    ...named,
    encode: { ...encode, legend: { ...(encode['legend'] as JsonObject), name: `legend-${place}` } },
    ...(legend['offset'] === undefined && { offset: LEGEND_OFFSET + (patching.titled ? TITLE_ROOM : 0) }),
    ...(columns !== undefined && { columns }),
  };
}

/** A title over a view, over a part of a grid, or beside a row. */
function patchTitle(node: JsonObject, { width }: Scope, room: number): Json {
  const title = node['title'];
  if (!isJsonObject(title)) return typeof title === 'string' ? { text: { signal: wrapped(JSON.stringify(title), room) } } : title ?? null;
  const limit = /^row-(header|footer|title)$/.test(String(node['role'])) ? Math.round(room * 0.22) : node['type'] === 'group' && (node['role'] === undefined || node['role'] === 'column-header') ? width : room;
  const wrap = (text: Json | undefined): Json | undefined => {
    if (typeof text === 'string' && text !== '') return { signal: wrapped(JSON.stringify(text), limit) };
    const signal = signalAt(text, []);
    return signal === undefined ? text : { signal: wrapped(signal, limit) };
  };
  const { text, subtitle } = title;
  return { ...title, ...(text !== undefined && { text: wrap(text) ?? '' }), ...(subtitle !== undefined && { subtitle: wrap(subtitle) ?? '' }) };
}
