import { isJsonObject, walkJson, type Json, type JsonObject, type JsonPath } from '../parse/json.ts';
import { batteryDataOf, type SpecFile } from '../parse/spec-file.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase, type Detail, type Phrase } from '../terms/phrase.ts';
import type { Check } from './doubt.ts';

/** Channels of which a field splits a bar or an area into parts that Vega-Lite stacks. */
const SPLITTING = ['color', 'fill', 'stroke', 'detail', 'opacity', 'fillOpacity', 'strokeWidth'];
const OFFSETS = ['xOffset', 'yOffset'];

/** Specifications that stack or sum percentages of a battery whose items are not the answers to one question. */
export const checkSumsInSpecs: Check<Diagnostic> = ({ batteries }, { specs }) => [...specs.values()].flatMap(({ yaml }: SpecFile) => {
  const found: Diagnostic[] = [];
  const inherited = new Map<string, { battery: string; mark: Json | undefined; encoding: JsonObject }>();
  walkJson(yaml.value, (node, path) => {
    if (!isJsonObject(node)) return;
    const above = nearestAbove(inherited, path);
    const data = isJsonObject(node['data']) ? batteryDataOf(node['data'], [...path, 'data'])?.battery ?? '' : above.battery;
    const encoding = isJsonObject(node['encoding']) ? { ...above.encoding, ...node['encoding'] } : above.encoding;
    inherited.set(path.join('/'), { battery: data, mark: node['mark'], encoding });
    if (data === '' || batteries.find(({ id }) => id === data)?.whole) return;
    const sum = sumIn(node, encoding);
    if (sum) found.push(diagnostic('SUM_FORBIDDEN', yaml.at([...path, ...sum.at]), { actual: sum.what, battery: data, repair: sum.repair }));
  });
  return found;
});

function nearestAbove(known: ReadonlyMap<string, { battery: string; mark: Json | undefined; encoding: JsonObject }>, path: JsonPath): { battery: string; encoding: JsonObject } {
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const there = known.get(path.slice(0, length).join('/'));
    if (there) return there;
  }
  return { battery: '', encoding: {} };
}

interface Sum {
  readonly at: JsonPath;
  readonly what: Detail;
  readonly repair: Phrase;
}

/** What a group of keys of a specification adds up, by itself. */
function sumIn(node: JsonObject, encoding: JsonObject): Sum | undefined {
  if (node['aggregate'] === 'sum' || node['op'] === 'sum') return { at: [node['aggregate'] === 'sum' ? 'aggregate' : 'op'], what: 'sum', repair: phrase('show-each-or-declare') };
  if (typeof node['stack'] === 'string' && node['groupby'] !== undefined) return { at: ['stack'], what: phrase('the-transform', { name: 'stack' }), repair: phrase('show-each-or-declare') };
  const mark = isJsonObject(node['mark']) ? node['mark']['type'] : node['mark'];
  if (mark === 'arc') return { at: ['mark'], what: phrase('the-mark', { name: 'arc' }), repair: phrase('draw-bars-or-declare') };
  return mark === 'bar' || mark === 'area' ? stackIn(encoding, mark) : undefined;
}

function stackIn(encoding: JsonObject, mark: string): Sum | undefined {
  const channel = (name: string) => (isJsonObject(encoding[name]) ? encoding[name] : undefined);
  const places = ['x', 'y'].map(channel);
  const measured = places.find((one) => one?.['type'] === 'quantitative');
  if (!measured || measured['stack'] === null || measured['stack'] === false) return undefined;
  const along = places.map((one) => one?.['field']);
  const splits = SPLITTING.find((name) => channel(name)?.['field'] !== undefined && !along.includes(channel(name)?.['field']));
  const aside = OFFSETS.some((name) => channel(name)?.['field'] !== undefined);
  const stacked = measured['stack'] !== undefined || (splits !== undefined && !aside && encoding['x2'] === undefined && encoding['y2'] === undefined);
  return stacked ? { at: ['mark'], what: phrase('the-stacked-mark', { name: mark }), repair: phrase('bars-beside-or-declare') } : undefined;
}
