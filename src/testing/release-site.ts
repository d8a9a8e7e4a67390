import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, type Ran } from './run-command.ts';

/** Copies the harbour report, to be released. */
export async function layOutHarbour(reportDir: string): Promise<void> {
  await cp(join(import.meta.dirname, 'reports/harbour'), reportDir, { recursive: true });
}

/** Replaces a text of a file of the report that stands in it once. */
export async function editFile(reportDir: string, file: string, find: string, replace: string): Promise<void> {
  const parts = (await readFile(join(reportDir, file), 'utf8')).split(find);
  if (parts.length !== 2) throw new Error(`"${find}" must occur once in ${file}, it occurs ${parts.length - 1} times`);
  await writeFile(join(reportDir, file), parts.join(replace));
}

/** Runs `npm run release` on the report, in English; one that must succeed is held to it. */
export async function release(reportDir: string, tag: string, date: string, settings: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const ran = await tryRelease(reportDir, [tag, '--date', date], settings);
  if (ran.exitCode !== 0) throw new Error(`The release could not be made:\n${ran.stdout}\n${ran.stderr}`);
  return ran;
}

/** Runs it with these words, whatever comes of it. */
export function tryRelease(reportDir: string, words: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return runCommand('release', { REPORT_DIR: reportDir, ADVA_LANG: 'en', ...settings }, words);
}

/** Builds the report, which must succeed. */
export async function buildReport(reportDir: string, outDir: string, settings: Readonly<Record<string, string>> = {}): Promise<void> {
  const { exitCode, stdout, stderr } = await runCommand('build', { REPORT_DIR: reportDir, OUT_DIR: outDir, ...settings });
  if (exitCode !== 0) throw new Error(`The report could not be built:\n${stdout}\n${stderr}`);
}
