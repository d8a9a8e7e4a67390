import type { ImportMap } from '../parse/import-map-file.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { joined, phrase } from '../terms/phrase.ts';
import type { Place } from '../terms/place.ts';
import { columnWords, findColumn } from './find-columns.ts';
import { formatLines } from './format-lines.ts';
import { answerKey } from './plain-text.ts';
import type { Survey, SurveyRow } from './survey.ts';

/** Which rows of a survey are counted, and how many are not. */
export interface ChosenRows {
  readonly rows: readonly SurveyRow[];
  /** Rows of the file. */
  readonly read: number;
  /** Rows left out because of `rows` in the map. */
  readonly left: number;
  /** Rows left out because their respondent has another. */
  readonly repeated: number;
  /** Rows that are counted although their respondent has another. */
  readonly again: number;
  /** Rows in which the column of the respondent is empty; each is counted. */
  readonly nameless: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Chooses the rows that the map keeps, then one for each respondent as it says. `file` is the survey's name, for places. */
export function chooseRows(survey: Survey, map: YamlFile<ImportMap>, file: string): ChosenRows {
  const diagnostics: Diagnostic[] = [];
  const filters = (map.value.rows ?? []).flatMap(({ column, keep }, at) => {
    const found = findColumn(survey, column, map.at(['rows', at, 'column']));
    diagnostics.push(...(found.diagnostics ?? []));
    return found.index === undefined ? [] : [{ index: found.index, keep: new Set(keep.map(answerKey)) }];
  });
  const kept = survey.rows.filter(({ cells }) => filters.every(({ index, keep }) => {
    const cell = cells[index];
    return cell !== undefined && (keep.has(answerKey(cell.text)) || (cell.label !== undefined && keep.has(answerKey(cell.label))));
  }));
  const left = survey.rows.length - kept.length;
  const { respondent } = map.value;
  const found = respondent && findColumn(survey, respondent.column, map.at(['respondent', 'column']));
  if (!respondent || found?.index === undefined) return { rows: kept, read: survey.rows.length, left, repeated: 0, again: 0, nameless: 0, diagnostics: [...diagnostics, ...(found?.diagnostics ?? [])] };
  const index = found.index;
  const named = kept.filter(({ cells }) => cells[index] !== undefined);
  const groups = [...Map.groupBy(named, ({ cells }) => cells[index]?.text)].map(([, rows]) => rows).filter((rows) => rows.length > 1);
  const how = respondent.duplicates ?? 'refuse';
  if (how === 'refuse' && groups.length > 0) diagnostics.push(refusal(groups, columnWords(respondent.column), { file, line: groups[0]?.[1]?.line ?? 1, column: index + 1 }));
  const dropped = new Set(how === 'all' || how === 'refuse' ? [] : groups.flatMap((rows) => (how === 'first' ? rows.slice(1) : rows.slice(0, -1))));
  const again = how === 'all' ? groups.reduce((sum, rows) => sum + rows.length - 1, 0) : 0;
  return { rows: kept.filter((row) => !dropped.has(row)), read: survey.rows.length, left, repeated: dropped.size, again, nameless: kept.length - named.length, diagnostics };
}

/** Says in which lines the same respondents stand, never who they are. */
function refusal(groups: readonly (readonly SurveyRow[])[], column: string, place: Place): Diagnostic {
  const detail = joined('besides', [...groups.slice(0, 5).map((rows) => formatLines(rows.map(({ line }) => line))), ...(groups.length > 5 ? ['…'] : [])]);
  const actual = groups.length === 1 ? phrase('same-respondent') : phrase('respondents-in-several-rows', { count: groups.length });
  return diagnostic('IMPORT_RESPONDENT_TWICE', place, { actual, column, detail });
}
