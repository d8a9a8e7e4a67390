import type { LineReader } from '../parse/localized-lines.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import type { WaveFile } from '../parse/wave-file.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { BatteryId, ItemId } from '../terms/ids.ts';
import { adviseNearest } from '../terms/nearest.ts';
import type { Battery, BatteryInWave, Cell, MissingKind, Size, Value, Wave } from './report.ts';

/** The batteries of the questionnaire. */
export function buildBatteries({ questionnaire }: ParsedReport, reader: LineReader): Battery[] {
  return questionnaire.value.batteries.map(({ note, items, ...battery }, index) => ({
    ...battery,
    ...(note && { note: reader.lines(questionnaire, ['batteries', index, 'note'], note) }),
    items: items.map((item) => ({ ...item, cutOff: item.cutOff === true })),
  }));
}

/** The waves with a cell for every item of every battery asked in them; what does not fit is in `diagnostics`. */
export function buildWaves(parsed: ParsedReport, batteries: readonly Battery[], reader: LineReader, diagnostics: Diagnostic[]): Wave[] {
  return parsed.waves.map((yaml) => {
    checkPopulation(yaml, diagnostics);
    const { wave, version, label, shortLabel, respondents, population, slide, date, note } = yaml.value;
    return {
      id: wave, version, label, shortLabel, respondents: sizeOf(respondents), slide, date, ...(population && { population }),
      ...(note && { note: reader.lines(yaml, ['note'], note) }),
      batteries: Object.keys(yaml.value.batteries).flatMap((id) => buildBatteryInWave(yaml, id, batteries, reader, diagnostics)),
    };
  });
}

/** Nobody answers who is not of the population. */
function checkPopulation(yaml: YamlFile<WaveFile>, diagnostics: Diagnostic[]): void {
  const { population, respondents, batteries } = yaml.value;
  const most = Math.max(respondents.count ?? 0, ...Object.values(batteries).map(({ base }) => base?.count ?? 0));
  if (!population || population.count >= most) return;
  diagnostics.push(diagnostic('TYPE_WRONG', yaml.at(['population', 'count']), { actual: population.count, expected: `a count of at least ${most}`, repair: `${most} people answered in this wave, and each of them belongs to its population.` }));
}

function buildBatteryInWave(yaml: YamlFile<WaveFile>, id: string, batteries: readonly Battery[], reader: LineReader, diagnostics: Diagnostic[]): BatteryInWave[] {
  const path = ['batteries', id];
  const battery = batteries.find((one) => one.id === id);
  const entry = yaml.value.batteries[id];
  if (!battery || !entry) {
    diagnostics.push(diagnostic('BATTERY_UNKNOWN', yaml.atKey(path), { actual: id, repair: adviseNearest(id, batteries.map((one) => one.id)) }));
    return [];
  }
  if (!entry.base) diagnostics.push(diagnostic('BASE_MISSING', yaml.atKey(path), { actual: id }));
  const known = battery.items.map((item) => item.id as string);
  for (const item of Object.keys(entry.values)) {
    if (!known.includes(item)) diagnostics.push(diagnostic('ITEM_UNKNOWN', yaml.atKey([...path, 'values', item]), { battery: id, actual: item, repair: adviseNearest(item, known) }));
  }
  const base = sizeOf(entry.base ?? { missing: 'not-stated' });
  const population = yaml.value.population?.count;
  const cells = battery.items.flatMap((item): Cell[] => {
    const written = entry.values[item.id];
    if (!written) {
      diagnostics.push(diagnostic('VALUE_MISSING', yaml.atKey([...path, 'values']), { expected: item.id }));
      return [];
    }
    if (written.count !== undefined && base.kind === 'count' && written.count > base.count) {
      const expected = `a count of at most ${base.count}`;
      diagnostics.push(diagnostic('TYPE_WRONG', yaml.at([...path, 'values', item.id, 'count']), { actual: written.count, expected, repair: `The base is ${base.count}: write both as the source prints them.` }));
    }
    return [{ battery: id as BatteryId, item: item.id as ItemId, wave: yaml.value.wave, value: valueOf(written), base, ...(population !== undefined && { population }), slide: entry.slide }];
  });
  return [{
    battery: id as BatteryId, slide: entry.slide, base, cells,
    ...(entry.inferred && { inferred: reader.lines(yaml, [...path, 'inferred'], entry.inferred) }),
    ...(entry.note && { note: reader.lines(yaml, [...path, 'note'], entry.note) }),
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
