import { isJsonObject, type Json, type JsonObject } from '../../parse/json.ts';
import { DASHES } from './house-config.ts';
import { isView, markTypeOf, withParts } from './spec-tree.ts';

/**
 * The specification with what its marks need beyond the look that is set for all: a second sign beside colour (points of different names differ in
 * shape, lines in their dashes), and no black that Vega-Lite writes itself.
 */
export function dressMarks(node: JsonObject, shared: JsonObject = {}): JsonObject {
  if (!isView(node)) return withParts(node, (part) => dressMarks(part));
  const own = isJsonObject(node['encoding']) ? node['encoding'] : {};
  const encoding = { ...shared, ...own };
  if (Array.isArray(node['layer'])) return { ...node, layer: (node['layer'] as readonly Json[]).map((layer) => (isJsonObject(layer) ? dressMarks(layer, encoding) : layer)) };
  if (markTypeOf(node) === 'boxplot') return { ...node, mark: withInkedTicks(node['mark'] ?? 'boxplot') };
  return { ...node, ...secondSign(markTypeOf(node), own, encoding) };
}

/** Vega-Lite writes the ends of a box plot in black, over every configuration. */
function withInkedTicks(mark: Json): JsonObject {
  const def = isJsonObject(mark) ? mark : { type: mark };
  const { ticks = true } = def;
  return { ...def, ticks: ticks === false || ticks === null ? ticks : { color: 'var(--ink)', ...(isJsonObject(ticks) ? ticks : {}) } };
}

const SECOND: Readonly<Record<string, 'shape' | 'strokeDash'>> = { point: 'shape', line: 'strokeDash' };

function secondSign(mark: string, own: JsonObject, encoding: JsonObject): JsonObject {
  const channel = SECOND[mark];
  const { color } = encoding;
  if (!channel || encoding[channel] !== undefined || !isJsonObject(color) || !isPlainName(color)) return {};
  const { scale, condition: _, value: __, ...def } = color;
  const limits: Record<string, Json> = {};
  if (isJsonObject(scale) && scale['domain'] !== undefined) limits['domain'] = scale['domain'];
  if (channel === 'strokeDash') limits['range'] = DASHES;
  const second: JsonObject = Object.keys(limits).length > 0 ? { ...def, scale: limits } : def;
  return { encoding: { ...own, [channel]: second } };
}

/** True for a field of names, not an amount or a date. */
function isPlainName(color: JsonObject): boolean {
  return 'field' in color && (color['type'] === 'nominal' || color['type'] === undefined) && ['aggregate', 'bin', 'timeUnit'].every((key) => color[key] === undefined);
}
