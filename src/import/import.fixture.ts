import { aParsedReport } from '../model/parsed-report.fixture.ts';
import { importMapSchema, type ImportMap } from '../parse/import-map-file.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import { readYaml, type YamlFile } from '../parse/read-yaml.ts';
import { importSurvey, type Imported } from './import-survey.ts';
import { plainText } from './plain-text.ts';
import type { Survey } from './survey.ts';

/** A survey from lines of cells with commas between them, the headings first; a cell may be empty. */
export function aSurvey(headings: string, rows: readonly string[], headingsBelow: readonly string[] = []): Survey {
  const cells = (line: string) => line.split(',').map((cell) => (plainText(cell) === '' ? undefined : { text: plainText(cell) }));
  const titles = [headings, ...headingsBelow].map(cells);
  const columns = Array.from({ length: titles[0]?.length ?? 0 }, (_, at) => titles.flatMap((one) => one[at]?.text ?? []));
  return { columns, rows: rows.map((row, at) => ({ line: at + 2, cells: cells(row) })), told: [] };
}

/** `count` rows, each as `row` says of its number from 0. */
export function rowsOf(count: number, row: (at: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => row(at));
}

/** The head of a map for a new wave of the report of `parsed-report.fixture.ts`. */
export const NEW_WAVE = `wave: w4
version: 1.0.0
label: { he: מדידה, en: Wave }
shortLabel: { he: מדידה, en: Wave }
slide: 7
date: { missing: not-stated }
`;

/** The battery `trust` with a column for each item. */
export const TRUST = `scales: { agreement: { agree: [4, 5], others: [1, 2, 3], missing: [99] } }
batteries:
  trust:
    scale: agreement
    slide: 15
    items: { openness: open, cheering: cheer }
`;

/** A map read from YAML; it must be one. */
export function aMap(text: string): YamlFile<ImportMap> {
  const { yaml, diagnostics } = readYaml({ file: 'map.yaml', text }, importMapSchema(['he', 'en']));
  if (!yaml) throw new Error(`Impossible: ${JSON.stringify(diagnostics)}`);
  return yaml;
}

let parsed: ParsedReport | undefined;

/** What importing a survey by a map comes to, in the report of `parsed-report.fixture.ts`. */
export function imported(survey: Survey, map: string): Imported {
  parsed ??= aParsedReport();
  return importSurvey(survey, 'survey.csv', aMap(map), parsed);
}

/** Codes of diagnostics with their messages. */
export function told({ diagnostics }: Pick<Imported, 'diagnostics'>): string[] {
  return diagnostics.map(({ file, line, column, code, message, hint }) => `${file}:${line}:${column} ${code} ${message} ${hint}`);
}
