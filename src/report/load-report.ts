import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { adviseStyle } from '../advice/advise-style.ts';
import { checkSpec } from '../charts/specs/check-spec.ts';
import { checkData } from '../checks/check-data.ts';
import type { Doubt } from '../checks/doubt.ts';
import { checkClaims } from '../claims/check-claims.ts';
import { createVoice } from '../i18n/voice.ts';
import type { Strings } from '../i18n/voice.ts';
import { buildReport } from '../model/build-report.ts';
import type { Report } from '../model/report.ts';
import type { FileSet } from '../parse/file-set.ts';
import { parseReport, type ParsedReport } from '../parse/parse-report.ts';
import { isStored } from '../parse/release-file.ts';
import { checkLedger } from '../releases/check-ledger.ts';
import { checkMoved } from '../releases/check-moved.ts';
import { checkReleases } from '../releases/check-releases.ts';
import { byPlace, diagnostic, hasError, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { startOf } from '../terms/place.ts';
import { checkTranslations, translationStatus, type FileStatus } from '../translation/translation-status.ts';
import { formatLock } from '../versions/check-lock.ts';
import { readEveryFile, readFolders } from './read-folder.ts';
import { checkStored, storedIn } from './stored-releases.ts';

/** A report as loaded from disk. */
export interface LoadedReport {
  readonly report: Report;
  readonly strings: ReadonlyMap<Lang, Strings>;
  /** What `data/lock.yaml` must say, and which versions it does not say yet. */
  readonly lock: { readonly text: string; readonly added: readonly string[] };
  /** How the translations of its words stand. */
  readonly translations: readonly FileStatus[];
  /** Its files as parsed, which know where each value stands. */
  readonly parsed: ParsedReport;
}

/** What loading gives: the report where nothing is wrong with it, and everything that is. */
export interface Loading {
  readonly loaded?: LoadedReport;
  readonly diagnostics: readonly Diagnostic[];
  /** What checks on the data flag and no steward has accepted; absent where the data could not be checked. */
  readonly flagged?: { readonly open: readonly Doubt[]; readonly languages: readonly Lang[] };
  /** The files as read, for showing source lines and for choosing the characters of fonts. */
  readonly files: FileSet;
}

/** Folders of a report that loading reads. */
const REPORT_FOLDERS = ['data', 'content'] as const;

/** Loads the report of `reportDir`, also what is a draft in it where that is asked for; `programDir` holds the strings and vocabularies of Adva. Stages stop at errors. */
export async function loadReport(reportDir: string, programDir: string, withDrafts = false): Promise<Loading> {
  const missing = await missingFolders(reportDir);
  if (missing.length > 0) return { diagnostics: missing, files: new Map() };
  const read = await readEveryFile(reportDir, REPORT_FOLDERS, isStored);
  // What is shipped as it is must be files too: a link would publish what it leads to.
  const unfit = [...read.diagnostics, ...(await readEveryFile(reportDir, ['public'], () => true)).diagnostics].sort(byPlace);
  if (unfit.length > 0) return { diagnostics: unfit, files: read.files };
  return loadFiles(read.files, await readProgramFiles(programDir), reportDir, withDrafts);
}

/** The files of a report that loading reads. */
export function readReportFiles(reportDir: string): Promise<FileSet> {
  return readFolders(reportDir, REPORT_FOLDERS, isStored);
}

/** The strings and vocabularies of Adva. */
export function readProgramFiles(programDir: string): Promise<FileSet> {
  return readFolders(programDir, ['strings', 'vocabulary']);
}

/**
 * Loads a report whose files are in memory; `program` are the strings and vocabularies of Adva. The stored pages of its releases are looked at only where
 * `reportDir` says where they lie.
 */
export async function loadFiles(read: FileSet, program: FileSet, reportDir?: string, withDrafts = false): Promise<Loading> {
  const { parsed, diagnostics, files } = parseReport(read, program, withDrafts);
  const all = new Map([...program, ...files]);
  if (!parsed) return { diagnostics: [...diagnostics].sort(byPlace), files: all };
  const built = buildReport(parsed);
  if (!built.report) return { diagnostics: [...diagnostics, ...built.diagnostics].sort(byPlace), files: all };
  const data = checkData(built.report, parsed);
  const flagged = { open: data.open, languages: parsed.languages.map(({ id }) => id) };
  const stored = await Promise.all((reportDir === undefined ? [] : storedIn(reportDir, built.report.releases ?? [])).map(checkStored));
  const checked = [...checkClaims(built.report, parsed.languageWords.vocabularies), ...data.diagnostics, ...await checkSpecs(built.report, parsed), ...checkReleases(parsed, built.report), ...checkLedger(built.report, parsed.ledger), ...checkMoved(built.report), ...stored.flat()];
  const translations = translationStatus(parsed);
  const decoder = new TextDecoder();
  const advice = adviseStyle(built.report, parsed.languageWords.vocabularies, [...files.keys()].filter((file) => /\.(mdx|yaml)$/.test(file)), (file) => decoder.decode(files.get(file)));
  const found = [...diagnostics, ...built.diagnostics, ...checked, ...advice, ...checkTranslations(translations)].sort(byPlace);
  if (hasError(found)) return { diagnostics: found, flagged, files: all };
  const { allWaves } = parsed;
  const lock = { text: formatLock(allWaves), added: allWaves.versions.filter((one) => !one.locked).map((one) => `${one.wave}@${one.version}`) };
  return { loaded: { report: built.report, strings: parsed.strings, parsed, lock, translations }, diagnostics: found, flagged, files: all };
}

async function checkSpecs(report: Report, { charts, specs, strings }: ParsedReport): Promise<Diagnostic[]> {
  const voices = report.languages.map((language) => createVoice(language, strings.get(language.id) ?? {}));
  const found: Diagnostic[] = [];
  for (const [index, chart] of report.charts.entries()) {
    const written = charts?.value.charts[index];
    const file = written?.kind === 'spec' ? specs.get(written.spec) : undefined;
    if (chart.kind === 'spec' && file) found.push(...await checkSpec(report, chart, file.yaml, voices));
  }
  return found;
}

async function missingFolders(reportDir: string): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const folder of REPORT_FOLDERS) {
    const there = await stat(join(reportDir, folder)).then((one) => one.isDirectory(), () => false);
    if (!there) found.push(diagnostic('FOLDER_MISSING', startOf(folder), { actual: join(reportDir, folder) }));
  }
  return found;
}
