import { importSurvey, type Imported } from '../import/import-survey.ts';
import { readSurvey } from '../import/read-survey.ts';
import type { Survey } from '../import/survey.ts';
import { decodeFile } from '../parse/decode.ts';
import { ACCEPTABLE_CODES } from '../parse/exceptions-file.ts';
import type { FileSet } from '../parse/file-set.ts';
import { formatVersion } from '../parse/format-version.ts';
import { importMapSchema, type ImportMap } from '../parse/import-map-file.ts';
import { parseReport, type ParsedReport } from '../parse/parse-report.ts';
import { pathOf } from '../parse/parse-waves.ts';
import { putWave } from '../parse/put-wave.ts';
import { readYaml, type YamlFile } from '../parse/read-yaml.ts';
import { hasError, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase } from '../terms/phrase.ts';
import { loadFiles } from './load-report.ts';

/** A file by the name that a steward gave it. */
export interface NamedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A survey, its map, and the files of the report that it is for, all in memory. */
export interface ImportRequest {
  readonly survey: NamedFile;
  readonly map: NamedFile;
  readonly files: FileSet;
  readonly program: FileSet;
}

/** What an import comes to; nothing is written yet. */
export interface ImportResult {
  readonly parsed?: ParsedReport;
  readonly survey?: Pick<Survey, 'told'>;
  readonly imported?: Imported;
  /** Files to write, by their path in the report: a version and, of a new wave, `report.yaml`. Empty where something forbids it or nothing differs. */
  readonly writes: readonly { readonly file: string; readonly text: string }[];
  /** What the checks on data flag in the new version: to be looked at, and accepted or withheld, before the report can be built with it. */
  readonly flagged: readonly Diagnostic[];
  readonly diagnostics: readonly Diagnostic[];
  /** For showing source lines. The survey is not among them, so that no answer is ever shown. */
  readonly files: FileSet;
}

const REPORT_FILE = 'data/report.yaml';

/** Counts a survey for a report, writes the new version in memory, and runs over it the checks that a build runs. */
export async function importIntoReport({ survey: source, map: written, files, program }: ImportRequest): Promise<ImportResult> {
  const shown = new Map([...program, ...files, [written.file, written.bytes] as const]);
  const nothing = { writes: [], flagged: [], files: shown };
  const reading = parseReport(files, program);
  const { parsed } = reading;
  if (!parsed) return { ...nothing, diagnostics: reading.diagnostics };
  const map = readMap(written, parsed);
  if (!map.yaml) return { ...nothing, parsed, diagnostics: map.diagnostics };
  const { survey, diagnostics: unread } = await readSurvey(source.file, source.bytes, map.yaml.value.file);
  if (!survey) return { ...nothing, parsed, diagnostics: unread };
  const imported = importSurvey(survey, source.file, map.yaml, parsed);
  const told = { ...nothing, parsed, imported, survey: { told: survey.told } };
  const { version, before } = imported;
  if (!version) return { ...told, diagnostics: imported.diagnostics };
  const file = pathOf(version.wave, version.version);
  const text = formatVersion(version, before && textOf(before.yaml.file, files));
  const writes = [{ file, text }];
  const report = textOf(REPORT_FILE, files);
  const put = putWave(report, { id: version.wave, version: version.version, after: map.yaml.value.after });
  if (!before) writes.push({ file: REPORT_FILE, text: put });
  const after = withTexts(files, writes);
  const found = (await loadFiles(after, program)).diagnostics;
  const wrong = found.filter((one) => one.severity === 'error' && !isDoubt(one));
  // What was wrong before is no matter of the import.
  const blocking = wrong.length === 0 ? [] : newIn(wrong, (await loadFiles(files, program)).diagnostics);
  // Another version of a wave is looked at as if the report used it; whether it will is the steward's to say.
  const used = before && blocking.length === 0 ? (await loadFiles(withTexts(after, [{ file: REPORT_FILE, text: put }]), program)).diagnostics : found;
  const flagged = used.filter((one) => isDoubt(one) && one.file === file);
  const all = { ...told, files: new Map([...shown, ...withTexts(new Map(), writes)]), diagnostics: [...imported.diagnostics, ...blocking] };
  return hasError(all.diagnostics) ? { ...all, flagged: [] } : { ...all, writes, flagged };
}

function readMap({ file, bytes }: NamedFile, { languages }: ParsedReport): { readonly yaml?: YamlFile<ImportMap>; readonly diagnostics: readonly Diagnostic[] } {
  const { source, diagnostics } = decodeFile(file, bytes, phrase('the-map-of-an-import'));
  return source ? readYaml(source, importMapSchema(languages.map(({ id }) => id))) : { diagnostics };
}

function textOf(file: string, files: FileSet): string {
  return new TextDecoder().decode(files.get(file));
}

function withTexts(files: FileSet, writes: readonly { readonly file: string; readonly text: string }[]): FileSet {
  return new Map([...files, ...writes.map(({ file, text }) => [file, new TextEncoder().encode(text)] as const)]);
}

function isDoubt({ code }: Diagnostic): boolean {
  return (ACCEPTABLE_CODES as readonly string[]).includes(code);
}

/** What is not among the old ones; their lines may have moved. */
function newIn(diagnostics: readonly Diagnostic[], old: readonly Diagnostic[]): Diagnostic[] {
  const nameOf = ({ code, file, message }: Diagnostic) => JSON.stringify([code, file, message]);
  const known = new Set(old.map(nameOf));
  return diagnostics.filter((one) => !known.has(nameOf(one)));
}
