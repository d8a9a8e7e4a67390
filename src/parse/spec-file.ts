import { z } from 'zod';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { isId, type BatteryId, type WaveId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';
import type { FileReader } from './file-set.ts';
import { isJsonObject, walkJson, type Json, type JsonObject, type JsonPath } from './json.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { id } from './shapes.ts';

/** The name of a specification in `data/specs/`. */
export const SPEC_NAME = /^[a-z][a-z0-9-]*\.(yaml|json)$/;

/** A Vega-Lite specification as a report has it: texts may stand in each language, `data` may name a battery. */
export interface SpecFile {
  readonly yaml: YamlFile<JsonObject>;
  /** Pictures of `data/specs/` that the specification names, as `data:` addresses by their names. */
  readonly images: Readonly<Record<string, string>>;
}

/** `specs/*`: Vega-Lite, which is checked by its own schema when it is drawn; `data` may name a battery. */
export const specSchema = z.looseObject({
  data: z.looseObject({ battery: id<BatteryId>('battery').optional(), waves: z.array(id<WaveId>('wave')).optional() }).nullable().optional(),
});

const FOLDER = 'data/specs/';
const IMAGE_TYPES: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', webp: 'image/webp', gif: 'image/gif' };
const IMAGE_NAME = /^[\w-]+\.(png|jpe?g|webp|gif)$/;

/** True for a file that is a picture beside the specifications. */
export function isSpecImage(file: string): boolean {
  return file.startsWith(FOLDER) && IMAGE_NAME.test(file.slice(FOLDER.length));
}

/** Reads `data/specs/<name>`, its texts and what it names; undefined where it cannot be used, with the reasons among the reader's diagnostics. */
export function parseSpecFile(reader: FileReader, name: string, langs: readonly Lang[]): SpecFile | undefined {
  const source = reader.source(`${FOLDER}${name}`, phrase('a-specification'), phrase('a-chart-names-it'));
  if (!source) return undefined;
  // JSON may be indented with tabs, YAML may not; either is one character wide.
  const text = name.endsWith('.json') ? source.text.replaceAll('\t', ' ') : source.text;
  const { yaml, diagnostics } = readYaml({ ...source, text }, z.looseObject({}) as unknown as z.ZodType<JsonObject>);
  reader.diagnostics.push(...diagnostics);
  if (!yaml) return undefined;
  const images: Record<string, string> = {};
  walkJson(yaml.value, (node, path) => {
    reader.diagnostics.push(...checkTexts(node, path, yaml, langs), ...checkBattery(node, path, yaml));
    if (typeof node === 'string' && IMAGE_NAME.test(node)) readImage(reader, node, yaml, path, images);
  });
  return { yaml, images };
}

/** True where a group of keys is one text in several languages: every key is one of them, and it is no row of data. */
export function isLocalizedText(node: Json, path: JsonPath, langs: readonly Lang[]): node is JsonObject {
  if (!isJsonObject(node) || path.at(-2) === 'values') return false;
  const entries = Object.entries(node);
  return entries.length > 0 && entries.every(([key, value]) => langs.includes(key) && (typeof value === 'string' || (Array.isArray(value) && value.every((line) => typeof line === 'string'))));
}

function checkTexts(node: Json, path: JsonPath, yaml: YamlFile<JsonObject>, langs: readonly Lang[]): Diagnostic[] {
  if (!isLocalizedText(node, path, langs)) return [];
  return langs.filter((lang) => node[lang] === undefined).map((lang) => diagnostic('TRANSLATION_MISSING', yaml.at(path), { expected: lang, repair: `${lang}: …` }));
}

/** A `data` that is a battery of the report. */
export interface BatteryData {
  readonly battery: string;
  readonly waves?: readonly string[];
}

/** The battery that the `data` at `path` names, where it names one. */
export function batteryDataOf(node: Json, path: JsonPath): BatteryData | undefined {
  return path.at(-1) === 'data' && isJsonObject(node) && 'battery' in node ? node as unknown as BatteryData : undefined;
}

const BATTERY_KEYS = ['battery', 'waves'];

function checkBattery(node: Json, path: JsonPath, yaml: YamlFile<JsonObject>): Diagnostic[] {
  const data = batteryDataOf(node, path);
  if (!data) return [];
  const unknown = Object.keys(data).filter((key) => !BATTERY_KEYS.includes(key));
  const wrong = (key: string, actual: unknown, expected: Phrase) => diagnostic('TYPE_WRONG', yaml.at([...path, key]), { actual: JSON.stringify(actual), expected, repair: phrase('write', { what: expected }) });
  const { battery, waves = ['a'] } = data;
  return [
    ...unknown.map((key) => diagnostic('KEY_UNKNOWN', yaml.atKey([...path, key]), { actual: key, expected: BATTERY_KEYS, repair: adviseNearest(key, BATTERY_KEYS) })),
    ...(typeof battery === 'string' && isId(battery) ? [] : [wrong('battery', battery, phrase('the-id-of-a-battery'))]),
    ...(Array.isArray(waves) && waves.length > 0 && waves.every((wave) => typeof wave === 'string') ? [] : [wrong('waves', waves, phrase('a-list-of-waves'))]),
  ];
}

function readImage(reader: FileReader, name: string, yaml: YamlFile<JsonObject>, path: JsonPath, images: Record<string, string>): void {
  if (images[name] !== undefined) return;
  const bytes = reader.bytes(`${FOLDER}${name}`);
  const type = IMAGE_TYPES[name.split('.').at(-1) ?? ''];
  if (bytes && type !== undefined) images[name] = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  else if (path.at(-1) === 'url' || path.at(-2) === 'url') reader.diagnostics.push(diagnostic('FILE_MISSING', yaml.at(path), { actual: `${FOLDER}${name}`, expected: phrase('the-picture-is-drawn-from-it') }));
}

/** Files of `data/specs/` that no chart names. */
export function untakenSpecs(reader: FileReader): Diagnostic[] {
  return reader.untaken(FOLDER).filter((file) => !/(^|\/)\.|README\.md$/.test(file)).map((file) => diagnostic('FILE_UNEXPECTED', startOf(file), {
    actual: file, repair: phrase(isSpecImage(file) ? 'name-in-specification' : 'name-under-spec'),
  }));
}
