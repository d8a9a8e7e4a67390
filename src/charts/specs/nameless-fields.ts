import { isJsonObject, walkJson, type JsonObject, type JsonPath } from '../../parse/json.ts';
import { fieldTitleOf, isNameless, titleSaidBy, type Names } from './field-titles.ts';
import type { FittedScene } from './fit-spec.ts';
import type { SpecMarks } from './spec-marks.ts';
import { marksBelow } from './scene.ts';
import { channelsOf, unitsOf } from './spec-units.ts';

/** Fields whose own names readers see, in the titles of a picture or above the columns of its tables, in the order in which they are found. */
export function namelessFieldsOf({ root, normalized }: Pick<FittedScene, 'root' | 'normalized'>, marks: readonly SpecMarks[], names: Names): string[] {
  const said = new Set(marksBelow(root).filter(({ marktype, role }) => marktype === 'text' && role !== 'mark').flatMap(({ items }) => items).flatMap(({ text }) => {
    const whole = [text].flat().join(' ');
    return [whole, ...whole.split(', ')];
  }));
  const defs = unitsOf(normalized).flatMap(({ encoding, facets }) => [...channelsOf(encoding), ...facets]).map(([, def]) => def);
  // A title of another channel can be the same word as the name of a field.
  const given = new Set(defs.map(titleSaidBy));
  const inPicture = defs.filter((def) => titleSaidBy(def) === undefined && said.has(fieldTitleOf(names, def)) && !given.has(fieldTitleOf(names, def))).map((def) => def['field']);
  const inTables = marks.flatMap(({ fields }) => fields.flatMap(({ nameless }) => nameless ?? []));
  const found = [...inPicture, ...inTables].filter((field): field is string => typeof field === 'string');
  return [...new Set(found)].filter((field) => isNameless(names, field));
}

/** Where a specification shows a field without a title: at its channel, or in the list of those that it repeats. */
export function placeOfField(spec: JsonObject, field: string): JsonPath {
  const found: { readonly path: JsonPath; readonly titled: boolean }[] = [];
  walkJson(spec, (node, path) => {
    if (path.at(-2) === 'values' || path.includes('transform')) return false;
    if (isJsonObject(node) && node['field'] === field) found.push({ path: [...path, 'field'], titled: titleSaidBy(node) !== undefined });
    if (node === field && path.at(-1) !== 'field' && path.includes('repeat')) found.push({ path, titled: false });
    return undefined;
  });
  return (found.find(({ titled }) => !titled) ?? found[0])?.path ?? [];
}

/** True where a specification repeats a view for several fields, of which none can have a title of its own at its channel. */
export function isRepeated(path: JsonPath): boolean {
  return path.includes('repeat');
}
