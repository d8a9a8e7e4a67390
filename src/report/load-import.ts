import { readFile, realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';
import { importIntoReport, type ImportResult, type NamedFile } from './import-into-report.ts';
import { readProgramFiles, readReportFiles } from './load-report.ts';

/** Where everything of an import lies; the names of survey and map are as the steward wrote them, relative to `from`. */
export interface ImportPlaces {
  readonly reportDir: string;
  readonly programDir: string;
  readonly from: string;
  readonly survey: string;
  readonly map: string;
}

/** Reads survey, map and report from disk and imports the one into the other, in memory. Refuses a survey that lies in the report's folder. */
export async function loadImport({ reportDir, programDir, from, survey: surveyName, map: mapName }: ImportPlaces): Promise<ImportResult> {
  const nothing = { writes: [], flagged: [], files: new Map<string, Uint8Array>() };
  const inside = await checkOutside(reportDir, resolve(from, surveyName), surveyName);
  if (inside) return { ...nothing, diagnostics: [inside] };
  const survey = await fileNamed(from, surveyName, phrase('holds-rows-of-respondents'));
  const map = await fileNamed(from, mapName, phrase('says-which-column'));
  if ('code' in survey || 'code' in map) return { ...nothing, diagnostics: [survey, map].filter((one) => 'code' in one) };
  return importIntoReport({ survey, map, files: await readReportFiles(reportDir), program: await readProgramFiles(programDir) });
}

async function fileNamed(from: string, name: string, purpose: Phrase): Promise<NamedFile | Diagnostic> {
  const bytes = await readFile(resolve(from, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR') return undefined;
    throw error;
  });
  return bytes ? { file: name, bytes } : diagnostic('FILE_MISSING', startOf(name), { actual: name, expected: purpose });
}

/** A survey in the report's folder could be committed or published with it; links are followed. */
async function checkOutside(reportDir: string, path: string, name: string): Promise<Diagnostic | undefined> {
  const [report, survey] = await Promise.all([reportDir, path].map((one) => realpath(one).catch(() => one)));
  const way = relative(report ?? '', survey ?? '');
  const isInside = way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  return isInside ? diagnostic('IMPORT_INSIDE_REPORT', startOf(name), { actual: name, expected: reportDir }) : undefined;
}
