import { isJsonObject, mapJson, type JsonObject } from '../../parse/json.ts';
import { batteryDataOf, isLocalizedText, type BatteryData } from '../../parse/spec-file.ts';
import type { Lang } from '../../terms/language.ts';

/** Rows of data; every row is a group of fields. */
export type Rows = readonly JsonObject[];

/** No text in a picture is smaller than this, in px. */
const LEAST_TEXT = 12;

/** The specification in one language, with the rows of each battery that it names, and no text too small to be read. */
export function specIn(spec: JsonObject, lang: Lang, langs: readonly Lang[], rowsOf: (data: BatteryData) => Rows): JsonObject {
  const placed = mapJson(spec, (node, path) => {
    if (isLocalizedText(node, path, langs)) return node[lang] ?? '';
    const battery = batteryDataOf(node, path);
    if (battery) return { values: rowsOf(battery) };
    if (typeof node === 'number' && typeof path.at(-1) === 'string' && /fontsize$/i.test(String(path.at(-1)))) return Math.max(LEAST_TEXT, node);
    return node;
  });
  if (!isJsonObject(placed)) throw new Error('Impossible: a specification that is no group of keys');
  return placed;
}
