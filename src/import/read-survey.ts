import type { ImportMap } from '../parse/import-map-file.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase } from '../terms/phrase.ts';
import { Unreadable, type Grid, type Survey } from './survey.ts';

/** The survey where it could be read, else why not. */
export interface SurveyReading {
  readonly survey?: Survey;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a survey by the ending of its name, `.csv`, `.tsv`, `.txt`, `.xlsx` or `.sav`, as the `file` of a map says. Readers of formats are loaded when they are needed. */
export async function readSurvey(file: string, bytes: Uint8Array, how: ImportMap['file'] = {}): Promise<SurveyReading> {
  try {
    return { survey: await surveyOf(file, bytes, how), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { detail, repair, line } = error;
    return { diagnostics: [diagnostic('IMPORT_UNREADABLE', { file, line, column: 1 }, { detail, repair })] };
  }
}

async function surveyOf(file: string, bytes: Uint8Array, how: NonNullable<ImportMap['file']>): Promise<Survey> {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (ending === 'sav' || ending === 'zsav') return (await import('./read-sav.ts')).readSav(bytes, how.encoding);
  if (ending === 'xlsx' || ending === 'xlsm') return belowHeadings((await import('./read-xlsx.ts')).readXlsx(bytes, how.sheet), how);
  if (ending === 'csv' || ending === 'tsv' || ending === 'txt') return belowHeadings((await import('./read-csv.ts')).readCsv(bytes, how), how);
  throw new Unreadable(ending === '' ? phrase('no-ending-known') : phrase('ending-not-known', { ending: `.${ending}` }), phrase('export-as-known'));
}

/** Tells the headings of a grid from its rows of answers. Refuses merged cells among answers, since nobody can say whose answer they are. */
function belowHeadings({ rows, told, merged }: Grid, { skip = 0, headings = 1 }: NonNullable<ImportMap['file']>): Survey {
  const titles = rows.slice(skip, skip + headings);
  const answers = rows.slice(skip + headings);
  const spread = answers.find(({ line }) => merged?.has(line));
  if (spread) throw new Unreadable(phrase('merged-answers'), phrase('write-headings'), spread.line);
  if (answers.length === 0) throw new Unreadable(phrase('no-rows-of-answers'), phrase('compare-skip'), titles.at(-1)?.line ?? 1);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => titles.flatMap(({ cells }) => cells[at]?.text ?? []));
  return { columns, rows: answers, told };
}
