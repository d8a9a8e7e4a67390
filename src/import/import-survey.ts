import type { ImportMap } from '../parse/import-map-file.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import { pathOf, type VersionFile } from '../parse/parse-waves.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import type { WaveFile } from '../parse/wave-file.ts';
import { diagnostic, hasError, type Diagnostic } from '../terms/diagnostic.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase } from '../terms/phrase.ts';
import { byVersion, nextVersionsOf } from '../versions/version-number.ts';
import { buildVersion } from './build-version.ts';
import { chooseRows, type ChosenRows } from './choose-rows.ts';
import { countBatteries, type CountedBattery } from './count-batteries.ts';
import { planImport } from './plan-import.ts';
import type { Survey } from './survey.ts';

/** What an import comes to. Nothing in it holds an answer of a single person. */
export interface Imported {
  readonly rows?: Omit<ChosenRows, 'rows' | 'diagnostics'> & { readonly counted: number };
  readonly batteries: readonly CountedBattery[];
  /** The new version where nothing forbids it. */
  readonly version?: WaveFile | undefined;
  /** The version that it follows; a new wave has none. */
  readonly before?: VersionFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns a survey into the next version of a wave, as the map says; `file` is the survey's name, for places. */
export function importSurvey(survey: Survey, file: string, map: YamlFile<ImportMap>, parsed: ParsedReport): Imported {
  const { wave, version } = map.value;
  const history = parsed.allWaves.versions.filter((one) => one.wave === wave).sort((a, b) => byVersion(a.version, b.version));
  const before = history.at(-1);
  const { batteries: planned, diagnostics: unplanned } = planImport(map, parsed.questionnaire.value, survey);
  const chosen = chooseRows(survey, map, file);
  const there = history.some((one) => one.version === version)
    ? [diagnostic('IMPORT_VERSION_THERE', map.at(['version']), { actual: pathOf(wave, version), repair: nextVersionsOf(before?.version) })]
    : [];
  const waves = parsed.report.value.waves.map(({ id }) => id);
  const { after } = map.value;
  const misplaced = after !== undefined && !waves.includes(after) ? [diagnostic('WAVE_UNKNOWN', map.at(['after']), { actual: after, repair: adviseNearest(after, waves) })] : [];
  const first = [...there, ...misplaced, ...checkWeights(survey, file, map), ...unplanned, ...chosen.diagnostics];
  if (hasError(first)) return { batteries: [], before, diagnostics: first };
  const { rows, diagnostics: _none, ...read } = chosen;
  const { batteries, diagnostics: uncounted } = countBatteries(planned, rows, { map, file });
  const built = hasError(uncounted) ? { diagnostics: [] } : buildVersion(map, { batteries, respondents: rows.length, languages: parsed.languages.map(({ id }) => id) }, before?.yaml.value);
  return { rows: { ...read, counted: rows.length }, batteries, version: built.version, before, diagnostics: [...uncounted, ...built.diagnostics] };
}

/** Headings of columns of weights, in the languages in which surveys are exported here. */
const WEIGHT = /^(?:weights?|weighting|wgt|wt|משקל(?:ות|ים)?|שקלול|משקולות?|وزن|الوزن)$/i;

/** Refuses weights, unless the map says that they are left aside. */
function checkWeights({ columns, weight }: Survey, file: string, map: YamlFile<ImportMap>): Diagnostic[] {
  for (const key of ['weight', 'weights'] as const) {
    const written = map.value[key];
    if (written !== undefined && written !== 'ignored') return [diagnostic('IMPORT_WEIGHTED', map.atKey([key]), { detail: phrase('map-names-weights', { key }) })];
  }
  if (map.value.weights === 'ignored' || map.value.weight === 'ignored') return [];
  if (weight !== undefined) return [diagnostic('IMPORT_WEIGHTED', { file, line: 1, column: 1 }, { detail: phrase('weighted-by', { weight }) })];
  const column = columns.findIndex((headings) => headings.some((one) => WEIGHT.test(one)));
  return column < 0 ? [] : [diagnostic('IMPORT_WEIGHTED', { file, line: 1, column: column + 1 }, { detail: phrase('column-of-weights', { column: columns[column]?.find((one) => WEIGHT.test(one)) ?? '' }) })];
}
