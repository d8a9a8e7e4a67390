import { batteriesOf, type ImportMap, type MapAnswer, type MapBattery, type MapItem, type Scale } from '../parse/import-map-file.ts';
import type { QuestionnaireFile } from '../parse/questionnaire-file.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import type { Path } from '../parse/yaml-places.ts';
import type { MissingKind } from '../model/survey.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { BatteryId, ItemId } from '../terms/ids.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase } from '../terms/phrase.ts';
import { columnWords, findColumn } from './find-columns.ts';
import { answerKey } from './plain-text.ts';
import { letterOf, type Survey } from './survey.ts';

/** Answers by what makes them the same, and what they count as. */
export type Meanings = ReadonlyMap<string, 'agree' | 'other' | 'missing'>;

/** Where the answers to one item are: in a column of its own, or among the answers of the battery's one column; or why there are none. */
export type ItemSource =
  | { readonly kind: 'column'; readonly index: number; readonly name: string }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'missing'; readonly missing: MissingKind };

/** A battery with everything that its map names found in the survey. */
export interface PlannedBattery {
  readonly id: BatteryId;
  readonly map: MapBattery;
  readonly items: readonly { readonly item: ItemId; readonly source: ItemSource }[];
  readonly meanings: Meanings;
  /** The one column whose answers are the items. */
  readonly column?: { readonly index: number; readonly name: string } | undefined;
}

/** The batteries of a map, and what in it does not fit the survey or the questionnaire. */
export interface Plan {
  readonly batteries: readonly PlannedBattery[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Planning {
  readonly map: YamlFile<ImportMap>;
  readonly questionnaire: QuestionnaireFile;
  readonly survey: Pick<Survey, 'columns'>;
  readonly diagnostics: Diagnostic[];
  /** Which item has a column already. */
  readonly taken: Map<number, string>;
}

/** Finds for each item of the map the place of its answers. Every item of a battery must be in the map: a wave file has a value for each. */
export function planImport(map: YamlFile<ImportMap>, questionnaire: QuestionnaireFile, survey: Pick<Survey, 'columns'>): Plan {
  const planning: Planning = { map, questionnaire, survey, diagnostics: [], taken: new Map() };
  const batteries = batteriesOf(map.value).flatMap(({ id, battery }) => planBattery(id, battery, planning) ?? []);
  return { batteries, diagnostics: planning.diagnostics };
}

function planBattery(id: BatteryId, map: MapBattery, planning: Planning): PlannedBattery | undefined {
  const { map: yaml, questionnaire, diagnostics } = planning;
  const path = ['batteries', id];
  const known = questionnaire.batteries.find((one) => one.id === id);
  if (!known) {
    diagnostics.push(diagnostic('BATTERY_UNKNOWN', yaml.atKey(path), { actual: id, repair: adviseNearest(id, questionnaire.batteries.map((one) => one.id)) }));
    return undefined;
  }
  const ids = known.items.map((one) => one.id);
  for (const item of [...Object.keys(map.items), ...(map.withhold ?? [])]) {
    if (!ids.includes(item as ItemId)) diagnostics.push(diagnostic('ITEM_UNKNOWN', item in map.items ? yaml.atKey([...path, 'items', item]) : yaml.at([...path, 'withhold']), { battery: id, actual: item, repair: adviseNearest(item, ids) }));
  }
  const index = map.column === undefined ? undefined : columnAt(map.column, [...path, 'column'], id, planning);
  const column = map.column === undefined || index === undefined ? undefined : { index, name: columnWords(map.column) };
  const meanings = map.column === undefined ? meaningsOfScale(map, path, planning) : meaningsOfChoices(map, path, planning);
  const items = ids.flatMap((item) => {
    const written = map.items[item];
    if (written === undefined) {
      diagnostics.push(diagnostic('KEY_MISSING', yaml.atKey([...path, 'items']), { expected: item, repair: phrase('heading-of-column', { item, entry: `${item}: {missing: not-asked}` }) }));
      return [];
    }
    const source = sourceOf(written, map, [...path, 'items', item], `${id}.${item}`, planning);
    return source ? [{ item, source }] : [];
  });
  return { id, map, items, meanings, column };
}

function sourceOf(written: MapItem, { column }: MapBattery, path: Path, name: string, planning: Planning): ItemSource | undefined {
  if (typeof written === 'object' && 'missing' in written) return { kind: 'missing', missing: written.missing };
  const isLetter = typeof written === 'object' && 'letter' in written;
  if (column !== undefined && !isLetter) return { kind: 'choice', choices: (Array.isArray(written) ? written : [written]).map(answerKey) };
  const own = Array.isArray(written) ? written.map(String) : isLetter ? written : String(written);
  const index = column !== undefined ? undefined : columnAt(own, path, name, planning);
  if (column !== undefined) planning.diagnostics.push(diagnostic('TYPE_WRONG', planning.map.at(path), { actual: phrase('a-letter'), expected: phrase('an-answer-of-the-column'), repair: phrase('write-answer-as-survey') }));
  return index === undefined ? undefined : { kind: 'column', index, name: columnWords(own) };
}

function columnAt(name: Parameters<typeof findColumn>[1], path: Path, taker: string, { map, survey, diagnostics, taken }: Planning): number | undefined {
  const place = map.at(path);
  const { index, diagnostics: problems } = findColumn(survey, name, place);
  if (problems) {
    diagnostics.push(...problems);
    return undefined;
  }
  const other = taken.get(index);
  if (other !== undefined) diagnostics.push(diagnostic('IMPORT_COLUMN_TWICE', place, { actual: columnWords(name), letter: letterOf(index), expected: other }));
  taken.set(index, taker);
  return index;
}

function meaningsOfScale({ scale: name = '' }: MapBattery, path: Path, { map, diagnostics }: Planning): Meanings {
  const scales = map.value.scales ?? {};
  const scale: Scale | undefined = scales[name];
  if (!scale) {
    diagnostics.push(diagnostic('REFERENCE_DANGLING', map.at([...path, 'scale']), { kind: phrase('kind-scale'), actual: name, repair: adviseNearest(name, Object.keys(scales)) }));
    return new Map();
  }
  return meaningsOf([['agree', scale.agree, ['scales', name, 'agree']], ['other', scale.others ?? [], ['scales', name, 'others']], ['missing', scale.missing ?? [], ['scales', name, 'missing']]], map, diagnostics);
}

function meaningsOfChoices({ items, others = [], missing = [] }: MapBattery, path: Path, { map, diagnostics }: Planning): Meanings {
  const choices = Object.entries(items).flatMap(([item, written]): Listed[] => {
    if (typeof written === 'object' && !Array.isArray(written)) return [];
    return [['agree', Array.isArray(written) ? written : [written], [...path, 'items', item]]];
  });
  return meaningsOf([...choices, ['other', others, [...path, 'others']], ['missing', missing, [...path, 'missing']]], map, diagnostics);
}

type Listed = readonly [meaning: 'agree' | 'other' | 'missing', answers: readonly MapAnswer[], path: Path];

/** Each answer with its meaning; one that is listed twice has two and is refused. */
function meaningsOf(lists: readonly Listed[], map: YamlFile<ImportMap>, diagnostics: Diagnostic[]): Meanings {
  const meanings = new Map<string, 'agree' | 'other' | 'missing'>();
  for (const [meaning, answers, path] of lists) {
    answers.forEach((answer, at) => {
      const key = answerKey(answer);
      const place = map.at([...path, at]);
      const known = diagnostics.some((one) => one.code === 'TYPE_WRONG' && one.line === place.line && one.column === place.column);
      if (meanings.has(key) && !known) diagnostics.push(diagnostic('TYPE_WRONG', place, { actual: String(answer), expected: phrase('an-unlisted-answer'), repair: phrase('list-answer-once') }));
      meanings.set(key, meaning);
    });
  }
  return meanings;
}
