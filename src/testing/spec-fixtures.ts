import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { SpecChart } from '../model/report.ts';
import { isJsonObject, mapJson, type Json, type JsonObject } from '../parse/json.ts';
import type { ChartId } from '../terms/ids.ts';
import type { Lang, Localized } from '../terms/language.ts';
import { SOMEWHERE } from '../terms/place.fixture.ts';
import { HEBREW_NAMES } from './spec-names.ts';

/** A specification that is kept for tests, as a report would have it. */
export interface SpecFixture {
  readonly id: string;
  readonly chart: SpecChart;
}

interface Written {
  readonly title: Localized<string>;
  readonly measure: Localized<string>;
  readonly takeaway: Localized<string>;
  readonly alt?: Localized<string>;
  readonly spec: JsonObject;
}

/** What a specification here writes in place of its data: rows of a file of vega-datasets. */
interface Slice {
  readonly dataset: string;
  readonly to?: number;
  readonly every?: number;
  readonly fields?: readonly string[];
  readonly where?: Readonly<Record<string, readonly Json[]>>;
  readonly format?: Json;
}

const FOLDER = join(import.meta.dirname, 'specs');
const DATASETS = join(dirname(createRequire(import.meta.url).resolve('vega-datasets')), '../data');

/** All specifications of `specs/`, with their rows inline, in the order of their names. */
export function specFixtures(): SpecFixture[] {
  return readdirSync(FOLDER).filter((file) => file.endsWith('.json')).sort().map((file) => {
    const id = basename(file, '.json');
    const written = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Written;
    const { title, measure, takeaway, alt, spec } = written;
    const inline = mapJson(spec, (node, path) => (path.at(-1) === 'data' && isJsonObject(node) && 'dataset' in node ? sliceOf(node as unknown as Slice) : node)) as JsonObject;
    const chart: SpecChart = {
      id: id as ChartId, kind: 'spec', title, measure, takeaway: linesOf(takeaway), ...(alt && { alt: linesOf(alt) }),
      slides: [], spec: inline, images: imagesIn(inline), place: SOMEWHERE,
    };
    return { id, chart };
  });
}

function linesOf(texts: Localized<string>): SpecChart['takeaway'] {
  return Object.fromEntries(Object.entries(texts).map(([lang, text]): [Lang, SpecChart['takeaway'][Lang]] => [lang, [{ kind: 'text', text, place: SOMEWHERE }]]));
}

function sliceOf({ dataset, to, every = 1, fields, where = {}, format }: Slice): JsonObject {
  const text = readFileSync(join(DATASETS, dataset), 'utf8');
  const all = (dataset.endsWith('.csv') ? rowsOf(text) : JSON.parse(text)) as Json;
  if (format !== undefined) return { values: all, format };
  if (!Array.isArray(all)) throw new Error(`Impossible: ${dataset} has no rows`);
  const rows = all.filter(isJsonObject).filter((row) => Object.entries(where).every(([field, values]) => values.includes(row[field] ?? null))).filter((_, at) => at % every === 0).slice(0, to);
  const names = HEBREW_NAMES[dataset] ?? {};
  return { values: rows.map((row) => Object.fromEntries((fields ?? Object.keys(row)).map((field) => [field, named(row[field] ?? null, names[field])]))) };
}

/** A name in both languages, where there is one. */
function named(value: Json, names: Readonly<Record<string, string>> | undefined): Json {
  const hebrew = typeof value === 'string' ? names?.[value] : undefined;
  return hebrew === undefined ? value : { he: hebrew, en: value };
}

/** Rows of a CSV file without quotation marks; what looks like a number is one. */
function rowsOf(text: string): JsonObject[] {
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at] ?? '', cell !== '' && !Number.isNaN(Number(cell)) ? Number(cell) : cell])));
}

function imagesIn(spec: JsonObject): Record<string, string> {
  const images: Record<string, string> = {};
  mapJson(spec, (node) => {
    if (typeof node === 'string' && /^\w+\.png$/.test(node)) images[node] = `data:image/png;base64,${readFileSync(join(DATASETS, node)).toString('base64')}`;
    return node;
  });
  return images;
}
