import type { LineReader } from '../parse/localized-lines.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import type { WaveFile } from '../parse/wave-file.ts';
import type { Line } from '../parse/words.ts';
import type { Path } from '../parse/yaml-places.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { BatteryId, ItemId } from '../terms/ids.ts';
import { inEachOf, type Language, type Localized } from '../terms/language.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase } from '../terms/phrase.ts';
import { buildBreaks } from './breaks.ts';
import type { Battery, BatteryInWave, Cell, MissingKind, Size, Value, Wave } from './survey.ts';

/** The batteries of the questionnaire. */
export function buildBatteries({ questionnaire }: ParsedReport, reader: LineReader): Battery[] {
  return questionnaire.value.batteries.map(({ note, items, breaks, ...battery }, index) => ({
    ...battery, breaks: buildBreaks(questionnaire, index, { items, breaks }, reader),
    ...(note && { note: reader.lines(questionnaire, ['batteries', index, 'note'], note) }),
    items: items.map(({ breaks: _breaks, ...item }) => ({ ...item, cutOff: item.cutOff === true })),
  }));
}

/** The waves in use, with a cell for every item of every battery asked in them; what does not fit is in `diagnostics`. */
export function buildWaves(parsed: ParsedReport, batteries: readonly Battery[], reader: LineReader, diagnostics: Diagnostic[]): Wave[] {
  return parsed.waves.map((yaml) => buildWave(yaml, { languages: parsed.languages, batteries, reader, diagnostics, complete: true }));
}

/** What a wave is built with. */
export interface WaveBuilding {
  readonly languages: readonly Language[];
  readonly batteries: readonly Battery[];
  readonly reader: LineReader;
  readonly diagnostics: Diagnostic[];
  /** Whether every item must have a value. A version that was published before an item was asked for lacks it, and can no longer be changed. */
  readonly complete: boolean;
}

/** A wave as one of its versions has it. */
export function buildWave(yaml: YamlFile<WaveFile>, building: WaveBuilding): Wave {
  checkPopulation(yaml, building.diagnostics);
  const { wave, version, label, shortLabel, respondents, population, slide, date, note } = yaml.value;
  return {
    id: wave, version, label: inEveryLanguage(building, label), shortLabel: inEveryLanguage(building, shortLabel), respondents: sizeOf(respondents), slide, date, ...(population && { population }),
    ...(note && { note: linesIn(building, yaml, ['note'], note) }),
    batteries: Object.keys(yaml.value.batteries).flatMap((id) => buildBatteryInWave(yaml, id, building)),
  };
}

/** Nobody answers who is not of the population. */
function checkPopulation(yaml: YamlFile<WaveFile>, diagnostics: Diagnostic[]): void {
  const { population, respondents, batteries } = yaml.value;
  const most = Math.max(respondents.count ?? 0, ...Object.values(batteries).map(({ base }) => base?.count ?? 0));
  if (!population || population.count >= most) return;
  diagnostics.push(diagnostic('TYPE_WRONG', yaml.at(['population', 'count']), { actual: population.count, expected: phrase('a-count-of-at-least', { count: most }), repair: phrase('answered-belong-to-population', { count: most }) }));
}

/** The words in each language of the report; where a published version is older than a language, in the first that it has. */
function inEveryLanguage<T>({ languages }: Pick<WaveBuilding, 'languages'>, written: Localized<T>): Localized<T> {
  const [first] = Object.values(written);
  return inEachOf(languages, (lang) => (written[lang] ?? first) as T);
}

/** Words of a version as lines in each language of the report. */
export function linesIn(building: Pick<WaveBuilding, 'languages' | 'reader'>, yaml: YamlFile<WaveFile>, path: Path, written: Localized<string>): Localized<Line> {
  return inEveryLanguage(building, building.reader.lines(yaml, path, written));
}

function buildBatteryInWave(yaml: YamlFile<WaveFile>, id: string, building: WaveBuilding): BatteryInWave[] {
  const { batteries, diagnostics, complete } = building;
  const path = ['batteries', id];
  const battery = batteries.find((one) => one.id === id);
  const entry = yaml.value.batteries[id];
  if (!battery || !entry) {
    diagnostics.push(diagnostic('BATTERY_UNKNOWN', yaml.atKey(path), { actual: id, repair: adviseNearest(id, batteries.map((one) => one.id)) }));
    return [];
  }
  if (!entry.base) diagnostics.push(diagnostic('BASE_MISSING', yaml.atKey(path), { actual: id }));
  const known = new Set(battery.items.map((item) => item.id as string));
  for (const item of Object.keys(entry.values)) {
    if (!known.has(item)) diagnostics.push(diagnostic('ITEM_UNKNOWN', yaml.atKey([...path, 'values', item]), { battery: id, actual: item, repair: adviseNearest(item, known) }));
  }
  const base = sizeOf(entry.base ?? { missing: 'not-stated' });
  const population = yaml.value.population?.count;
  const cells = battery.items.flatMap((item): Cell[] => {
    const written = entry.values[item.id];
    if (!written) {
      if (complete) diagnostics.push(diagnostic('VALUE_MISSING', yaml.atKey([...path, 'values']), { expected: item.id }));
      return [];
    }
    if (written.count !== undefined && base.kind === 'count' && written.count > base.count) {
      const expected = phrase('a-count-of-at-most', { count: base.count });
      diagnostics.push(diagnostic('TYPE_WRONG', yaml.at([...path, 'values', item.id, 'count']), { actual: written.count, expected, repair: phrase('write-count-and-base', { count: base.count }) }));
    }
    return [{ battery: id as BatteryId, item: item.id as ItemId, wave: yaml.value.wave, value: valueOf(written), base, ...(population !== undefined && { population }), slide: entry.slide }];
  });
  return [{
    battery: id as BatteryId, slide: entry.slide, base, cells,
    ...(entry.inferred && { inferred: linesIn(building, yaml, [...path, 'inferred'], entry.inferred) }),
    ...(entry.note && { note: linesIn(building, yaml, [...path, 'note'], entry.note) }),
  }];
}

type Written = { readonly percent?: number | undefined; readonly count?: number | undefined; readonly missing?: MissingKind | undefined };

function valueOf({ percent, count, missing }: Written): Value {
  if (percent !== undefined) return { kind: 'percent', percent };
  return count === undefined ? { kind: 'missing', missing: missing ?? 'not-stated' } : { kind: 'count', count };
}

/** A size as written in a file, as a size of the model. */
export function sizeOf({ count, missing }: Omit<Written, 'percent'>): Size {
  return count === undefined ? { kind: 'missing', missing: missing ?? 'not-stated' } : { kind: 'count', count };
}
