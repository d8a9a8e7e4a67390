import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH } from '../i18n/teller.ts';
import { importSurvey } from '../import/import-survey.ts';
import { readSurvey } from '../import/read-survey.ts';
import { formatVersion } from '../parse/format-version.ts';
import { importMapSchema } from '../parse/import-map-file.ts';
import { parseReport, type ParsedReport } from '../parse/parse-report.ts';
import { readYaml } from '../parse/read-yaml.ts';
import { loadImport } from '../report/load-import.ts';
import { loadReport } from '../report/load-report.ts';
import { printDiagnostic } from '../report/print-diagnostic.ts';
import { readFolders } from '../report/read-folder.ts';
import { runCommand } from './run-command.ts';

/** Surveys of `imports/`, made by other programs, imported into the report that is kept for tests. */
const SURVEYS = 'src/testing/imports';
const FIFTH = 'data/waves/fifth/1.0.0.yaml';

/** A command loads the report of tests before it writes. */
const PATIENCE = 60_000;

let temp = '';
beforeAll(async () => {
  temp = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(() => rm(temp, { recursive: true, force: true }));

/** A report of its own for each test. */
async function aReport(name: string): Promise<string> {
  const report = join(temp, name);
  await cp('src/testing/reports/harbour', report, { recursive: true });
  return report;
}

let parsed: ParsedReport | undefined;
beforeAll(async () => {
  parsed = parseReport(await readFolders('src/testing/reports/harbour', ['data', 'content']), await readFolders('.', ['strings', 'vocabulary'])).parsed;
}, PATIENCE);

/** What a survey comes to before the report is loaded with it: the text of the version, or everything that is said in its place. */
async function counted(survey: string, map: string): Promise<{ readonly text?: string; readonly said: string }> {
  if (!parsed) throw new Error('Impossible: a report for tests that cannot be read');
  const source = { file: 'map.yaml', text: map };
  const { yaml, diagnostics } = readYaml(source, importMapSchema(['ar', 'he', 'en']));
  const reading = yaml ? await readSurvey(survey, readFileSync(join(SURVEYS, survey)), yaml.value.file) : { diagnostics };
  const result = yaml && reading.survey ? importSurvey(reading.survey, survey, yaml, parsed) : { version: undefined, diagnostics: reading.diagnostics };
  const said = result.diagnostics.map((one) => printDiagnostic(one, new Map([['map.yaml', new TextEncoder().encode(map)]]), ENGLISH)).join('\n');
  return { said, ...(result.version && { text: formatVersion(result.version) }) };
}

const mapText = (name: string) => readFileSync(join(SURVEYS, name), 'utf8');
const load = (reportDir: string, survey: string, map: string) => loadImport({ reportDir, programDir: '.', from: '.', survey, map });
const textsOf = async (report: string) => Object.fromEntries([...await readFolders(report, ['data', 'content'])].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]));
const batteriesOf = (text = '') => text.slice(text.indexOf('batteries:'));

describe('the same answers in every format', () => {
  const batteries = async (survey: string, map: string) => batteriesOf((await counted(survey, mapText(map))).text);
  const values = (of: string) => of.split('\n').filter((line) => /^ {6}\w+:/.test(line)).join('\n');

  it('semicolons, a byte order mark and Hebrew headings', async () => expect(await batteries('evenings.csv', 'evenings.map.yaml')).toBe(`batteries:
  reading:
    slide: 9
    base: { count: 38 }
    values:
      weekly: { percent: 74 }
      aloud: { percent: 34 }
      lend: { percent: 47 }
  welcome:
    slide: 9
    base: { count: 40 }
    values:
      newcomer: { percent: 88 }
      children: { percent: 50 }
      tea: { percent: 33 }
      stairs: { missing: not-asked }
`));
  it.each([
    ['windows-1255', 'evenings-1255.csv', 'evenings.map.yaml'],
    ['three rows of headings', 'evenings-three-headings.csv', 'evenings-three-headings.map.yaml'],
    ['a workbook with merged headings and a column for each choice', 'evenings.xlsx', 'evenings-xlsx.map.yaml'],
  ])('%s', async (_, survey, map) => expect(await batteries(survey, map)).toBe(await batteries('evenings.csv', 'evenings.map.yaml')));
  it('an SPSS file, as another version of a wave', async () => {
    const spss = await batteries('evenings.sav', 'evenings-sav.map.yaml');
    expect(values(spss).split('\n').slice(0, 3)).toEqual(values(await batteries('evenings.csv', 'evenings.map.yaml')).split('\n').slice(0, 3));
  });
});

describe('npm run import', { timeout: PATIENCE }, () => {
  const command = (report: string, ...args: string[]) => runCommand('import', { REPORT_DIR: report, ADVA_LANG: 'en', INIT_CWD: process.cwd() }, args);

  it('writes the version and lists a new wave, so that the report can be built', async () => {
    const report = await aReport('written');
    const before = await textsOf(report);
    const ran = await command(report, `${SURVEYS}/evenings.csv`, '--map', `${SURVEYS}/evenings.map.yaml`);
    expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
    const after = await textsOf(report);
    expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual([FIFTH, 'data/report.yaml'].sort());
    const loading = await loadReport(report, '.');
    expect(loading.diagnostics.filter((one) => one.severity === 'error')).toEqual([]);
    expect(loading.loaded?.report.waves.at(-1)?.id).toBe('fifth');
  });

  it('with --dry-run shows the same and writes nothing', async () => {
    const report = await aReport('dry');
    const before = await textsOf(report);
    const ran = await command(report, '--dry-run', `${SURVEYS}/evenings.csv`, '--map', `${SURVEYS}/evenings.map.yaml`);
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toMatch(/40 respondents counted[^]*74% +28 +38 +0 [^]*Without --dry-run it writes/);
    expect(await textsOf(report)).toEqual(before);
  });

  it('writes nothing where it refuses, and ends with 1', async () => {
    const report = await aReport('refused');
    const before = await textsOf(report);
    const few = join(temp, 'few.yaml');
    await writeFile(few, mapText('evenings.map.yaml').replace('keep: [כן]', 'keep: [לא]'));
    const ran = await command(report, `${SURVEYS}/evenings.csv`, '--map', few);
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toMatch(/IMPORT_BASE_SMALL[^]*Nothing was written\./);
    expect(await textsOf(report)).toEqual(before);
  });

  it('says how it is used where it is used otherwise', async () => {
    const ran = await command(temp, `${SURVEYS}/evenings.csv`);
    expect([ran.exitCode, ran.stderr]).toEqual([1, 'Write it like this: npm run import -- <survey.csv, .xlsx or .sav> --map <map.yaml> [--dry-run]\n']);
  });
});

describe('no answer of a person leaves the survey', () => {
  /** Words of free texts, names and ids, which the surveys have in every row; `headings` of the maps are no part of them. */
  const PRIVATE = /בדויה|פתוחה|מנכ|שורה שנייה|משיבה|R0\d\d|2026-05-\d\d 18/;
  const FREE = 'מה עוד תרצו לומר?';

  it('though the surveys are full of them', async () => {
    const { survey } = await readSurvey('evenings.csv', readFileSync(`${SURVEYS}/evenings.csv`));
    expect(survey?.rows.filter(({ cells }) => cells.some((cell) => PRIVATE.test(cell?.text ?? '')))).toHaveLength(43);
  });
  it.each([
    ['into what is written', 'evenings.csv', (text: string) => text],
    ['where free text is mapped to an item', 'evenings.csv', (text: string) => text.replace('weekly: אני קורא ספר כמעט בכל שבוע', `weekly: ${FREE}`)],
    ['where names are mapped to an item', 'evenings.csv', (text: string) => text.replace('weekly: אני קורא ספר כמעט בכל שבוע', 'weekly: שם')],
    ['where ids are mapped to an item', 'evenings.csv', (text: string) => text.replace('weekly: אני קורא ספר כמעט בכל שבוע', 'weekly: מספר משיב').replace('respondent: { column: מספר משיב,', 'respondent: { column: שם,')],
    ['where choices are free text', 'evenings.csv', (text: string) => text.replace('column: איך המועדון מקבל אנשים?', `column: ${FREE}`)],
    ['where respondents stand twice', 'evenings.csv', (text: string) => text.replace(', duplicates: first', '')],
    ['where a row of answers is taken for headings', 'evenings.csv', (text: string) => text.replace('rows:', 'file: { headings: 6 }\nrows:').replace('weekly: אני קורא ספר כמעט בכל שבוע', `weekly: ${FREE}`)],
    ['where headings are sought in answers', 'evenings.csv', (text: string) => text.replace('rows:', 'file: { skip: 5 }\nrows:')],
    ['where the file is cut off', 'broken.csv', (text: string) => text],
    ['where the delimiter is wrong', 'evenings.csv', (text: string) => text.replace('rows:', "file: { delimiter: ',' }\nrows:")],
    ['where the encoding is wrong', 'evenings-1255.csv', (text: string) => text.replace('rows:', 'file: { encoding: utf-8 }\nrows:')],
  ])('%s', async (_, survey, edit) => {
    const { text = '', said } = await counted(survey, edit(mapText('evenings.map.yaml')));
    expect(text + said).not.toMatch(PRIVATE);
    expect(text === '').toBe(said !== '');
  });
});

describe('a survey in the folder of the report', () => {
  it.each(['survey.csv', 'data/survey.csv'])('as %s is refused before it is read', async (file) => {
    const report = await aReport(`inside-${file.length}`);
    await cp(`${SURVEYS}/evenings.csv`, join(report, file));
    const { writes, diagnostics } = await load(report, join(report, file), `${SURVEYS}/evenings.map.yaml`);
    expect([writes, diagnostics.map(({ code }) => code)]).toEqual([[], ['IMPORT_INSIDE_REPORT']]);
  });
});

it.each(['evenings.map.yaml', 'evenings-three-headings.map.yaml', 'evenings-xlsx.map.yaml', 'evenings-sav.map.yaml'])('%s is a map', (name) => {
  expect(readYaml({ file: name, text: readFileSync(`${SURVEYS}/${name}`, 'utf8') }, importMapSchema(['ar', 'he', 'en'])).diagnostics).toEqual([]);
});
