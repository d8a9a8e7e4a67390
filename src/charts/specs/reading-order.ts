import { isJsonObject, type Json, type JsonObject } from '../../parse/json.ts';
import { isView, withParts } from './spec-tree.ts';

const SIDES: Readonly<Record<string, string>> = { left: 'right', right: 'left' };
const SHIFTS = ['dx', 'xOffset', 'x2Offset'];

/**
 * The specification for a language that reads from right to left: where its x axis says nothing of its own direction, what is written of left and right
 * (the side of a text, its distance, the order of grouped bars) is turned with it.
 */
export function turnSpec(node: JsonObject, shared: JsonObject = {}): JsonObject {
  if (!isView(node)) return withParts(node, (part) => turnSpec(part));
  const encoding = { ...shared, ...(isJsonObject(node['encoding']) ? node['encoding'] : {}) };
  if (Array.isArray(node['layer'])) {
    return { ...node, ...turned(node), layer: (node['layer'] as readonly Json[]).map((layer) => (isJsonObject(layer) ? turnSpec(layer, encoding) : layer)) };
  }
  return { ...node, ...turned(node), ...(isTurned(encoding['x']) ? { mark: turnMark(node['mark'] ?? '') } : {}) };
}

/** True where the house decides the direction of x. */
function isTurned(x: Json | undefined): boolean {
  if (!isJsonObject(x) || 'value' in x) return false;
  const { scale } = x;
  return !isJsonObject(scale) || (scale['reverse'] === undefined && scale['range'] === undefined);
}

function turnMark(mark: Json): Json {
  if (!isJsonObject(mark)) return mark;
  return Object.fromEntries(Object.entries(mark).map(([key, value]) => {
    if (key === 'align' && typeof value === 'string') return [key, SIDES[value] ?? value];
    return [key, SHIFTS.includes(key) && typeof value === 'number' ? -value : value];
  }));
}

function turned(node: JsonObject): JsonObject {
  const { encoding } = node;
  if (!isJsonObject(encoding) || !isJsonObject(encoding['xOffset']) || !('field' in encoding['xOffset'])) return {};
  const { xOffset } = encoding;
  const scale = isJsonObject(xOffset['scale']) ? xOffset['scale'] : {};
  return { encoding: { ...encoding, xOffset: { ...xOffset, scale: { reverse: true, ...scale } } } };
}
